/** What is shown on Telegram around answers. */
export const telegram = {
  openPrivately:
    "My answer is for you alone, and Telegram lets me write to you only after you open a chat with me and press Start. It waits there for you.",
  open: "Open the chat",
  /** What is sent without a name of its own. */
  sent: {
    document: "document",
    photo: "photo.jpg",
    voice: "voice message.ogg",
    audio: "audio",
    video: "video.mp4",
    videoMessage: "video message.mp4",
    animation: "animation.mp4",
    sticker: "sticker.webp",
    location: "location",
    poll: "poll",
    other: "message",
  },
};
