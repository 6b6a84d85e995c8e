import { expect, test } from "vitest";
import { writtenLanguage } from "../../src/words/written-language.ts";

test.each([
  ["hello, what can you do?", "en"],
  ["hola, ¿puedo entrar?", "es"],
  ["bonjour, qui es-tu ?", "fr"],
  ["Guten Tag, ich bin Uwe", "de"],
  ["oi, você pode me ajudar?", "pt"],
  ["boa tarde", "pt"],
  ["hei", undefined],
  ["/join 7EL0Y-0TU9K", undefined],
  ["DANKE-HELLO", undefined],
  ["", undefined],
])("%s is written in %s", (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});
