import { expect, test } from "vitest";
import { extensionOf, isDangerous, mimeOf } from "../../src/files/file-types.ts";

test.each([
  ["contract.pdf", "pdf", "application/pdf"],
  ["Scan 3.JPG ", "jpg", "image/jpeg"],
  ["notes.tar.gz", "gz", "application/octet-stream"],
  ["README", "", "application/octet-stream"],
  ["plan.constructor", "constructor", "application/octet-stream"],
])("the type of %j is told by how its name ends", (name, extension, mime) => {
  expect([extensionOf(name), mimeOf(name)]).toEqual([extension, mime]);
});

test.each([
  ["invoice.pdf.exe", [], true],
  ["invoice.pdf", [0x4d, 0x5a, 0x90], true],
  ["invoice.pdf", [0x25, 0x50, 0x44, 0x46], false],
])("%j that begins with %j is dangerous: %j", (name, head, dangerous) => {
  expect(isDangerous(name, Uint8Array.from(head))).toBe(dangerous);
});
