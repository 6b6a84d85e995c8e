import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailKey, phoneKey, phoneTail, readEmail, readPhone, samePhone } from "../../src/clients/contact-keys.ts";

describe("an email", () => {
  test.each([
    ["jane@acme.com", "jane@acme.com"],
    ["  Jane.Doe+work@Acme.co.uk ", "Jane.Doe+work@Acme.co.uk"],
    ["mailto:jane@acme.com", "jane@acme.com"],
    ["<jane@acme.com>", "jane@acme.com"],
    ["hola@ñandú.example", "hola@ñandú.example"],
    ["jane@acme", null],
    ["@acme.com", null],
    ["jane acme.com", null],
    ["jane@acme.com.", null],
    ["", null],
  ])("%s is read as %s", (typed, read) => {
    expect(readEmail(typed)).toBe(read);
  });

  test("is compared in small letters", () => {
    expect(emailKey(" Jane@ACME.com")).toBe("jane@acme.com");
  });
});

describe("a phone number", () => {
  test.each([
    ["+44 20 7946 0018", "+44 20 7946 0018"],
    ["tel:+442079460018", "+442079460018"],
    ["(555) 010-0123 ext. 12", "(555) 010-0123 ext. 12"],
    ["044 5555 0134", "044 5555 0134"],
    ["call me", null],
    ["12", null],
    ["1234567890123456789012", null],
  ])("%s is read as %s", (typed, read) => {
    expect(readPhone(typed)).toBe(read);
  });

  test.each([
    ["+44 20 7946 0018", "442079460018"],
    ["0044 20 7946 0018", "442079460018"],
    ["+44 (0)20 7946-0018", "442079460018"],
    ["020 7946 0018", "02079460018"],
    ["(555) 010-0123", "5550100123"],
  ])("%s is compared as %s", (typed, key) => {
    expect(phoneKey(typed)).toBe(key);
  });

  test.each([
    ["+44 20 7946 0018", "020 7946 0018", true],
    ["+1 555 010 0123", "(555) 010-0123", true],
    ["+91 98765 43210", "09876543210", true],
    ["+44 20 7946 0018", "+49 20 7946 0018", false],
    ["020 7946 0018", "020 7946 0019", false],
    ["7946 0018", "020 7946 0018", false],
    ["110", "110", true],
    ["110", "0110", false],
  ])("%s and %s are one number: %s", (a, b, same) => {
    expect(samePhone(phoneKey(a), phoneKey(b))).toBe(same);
    expect(samePhone(phoneKey(b), phoneKey(a))).toBe(same);
  });

  test("is the same however it is spaced, and shares its tail with every way to write it", () => {
    const digits = fc.stringMatching(/^[1-9]\d{9,10}$/);
    const gaps = fc.array(fc.constantFrom("", " ", "-", "."), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(digits, gaps, fc.constantFrom("1", "44", "351"), (national, between, country) => {
        const spaced = [...national].map((digit, at) => (at === 0 ? digit : `${between[at] ?? ""}${digit}`)).join("");
        expect(phoneKey(spaced)).toBe(national);
        for (const other of [`+${country} ${spaced}`, `00${country}${spaced}`, `0${spaced}`]) {
          expect(samePhone(phoneKey(other), national)).toBe(true);
          expect(phoneKey(other).endsWith(phoneTail(national))).toBe(true);
        }
      }),
    );
  });
});
