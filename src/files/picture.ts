import { createRequire } from "node:module";

/** The typeface of pictures: Inter, Latin with all its accents, Greek and Cyrillic (SIL Open Font Licence). */
export const pictureFont = "Inter";

const weights = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"];
/** What the typeface has no signs for: other scripts and emoji are looked for among those of the machine. */
const otherScripts =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u;

/**
 * Draws an SVG as a PNG of its own size, beside the program's main thread. Null where the machine has no library to draw with:
 * a picture shows what its text says too. The library is loaded with the first picture.
 */
export async function drawPicture(svg: string): Promise<Uint8Array | null> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (!library) return null;
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = weights.map((weight) => resolve(`@expo-google-fonts/inter/${weight}.ttf`));
  const font = { fontFiles, loadSystemFonts: otherScripts.test(svg), defaultFontFamily: pictureFont };
  return (await library.renderAsync(svg, { font })).asPng();
}
