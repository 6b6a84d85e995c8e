// Builds the program into dist/. What it says is one-byte text: a single letter beyond Latin-1 anywhere in a file makes
// V8 keep all of the file at two bytes a letter for as long as the program runs, some 9 MB of resident memory.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { wasm } from "@prisma/client/runtime/query_compiler_small_bg.sqlite.wasm-base64.mjs";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Kept as packages: native code, files read beside their own, and platforms' libraries, loaded only where configured. */
const external = [
  "@prisma/adapter-better-sqlite3",
  "@prisma/driver-adapter-utils",
  "@prisma/schema-engine-wasm",
  "@slack/bolt",
  "grammy",
  "@resvg/resvg-js",
  "pdfkit",
  "fontkit",
  "zlib-sync",
  "bufferutil",
  "utf-8-validate",
];

/** The text with every letter beyond Latin-1 escaped: esbuild leaves such letters only in regular expressions, where the escape means the same. */
const oneByte = (text) =>
  text.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

const compiler = "query_compiler.wasm";

/**
 * Prisma's query compiler, which its client has as text: read from a file of its own, it is neither kept as the source of a module nor as
 * a string. The client decodes what it gets with Buffer.from, which takes bytes as they are.
 */
const compilerFile = {
  name: "compiler-file",
  setup({ onLoad }) {
    onLoad({ filter: /query_compiler_small_bg\.sqlite\.wasm-base64\.mjs$/ }, () => ({
      contents: `import { readFileSync } from "node:fs";
export const wasm = readFileSync(new URL("./${compiler}", import.meta.url));`,
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: [at("main.ts")],
  outdir: at("../dist"),
  bundle: true,
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "es2023",
  external,
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [compilerFile],
  logLevel: "warning",
  write: false,
});
for (const { path, text } of outputFiles) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, oneByte(text));
}
await writeFile(at(`../dist/parts/${compiler}`), Buffer.from(wasm, "base64"));
