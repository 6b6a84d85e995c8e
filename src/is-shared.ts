/** Whether a conversation is that of a channel with several people on this platform. */
export function isShared(platform: string, conversation: string): boolean {
  return conversation.startsWith(`${platform}:`) && !conversation.startsWith(`${platform}:dm:`);
}
