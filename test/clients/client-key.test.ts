import { expect, test } from "vitest";
import { clientKey, nearlySameName } from "../../src/clients/client-key.ts";

test.each([
  ["Kim & Park LLC", "kim park"],
  ["Zoë Films GmbH", "zoe films"],
  ["D'Angelo Catering", "dangelo catering"],
  ["LLC", "llc"],
  ["🎉", "🎉"],
  ["株式会社 山田", "株式会社 山田"],
])("%s is compared as %s", (name, key) => {
  expect(clientKey(name)).toBe(key);
});

test.each([
  ["Acme", "ACME Ltd", true],
  ["Zoe Films", "Zoë Films", true],
  ["Blue Door", "Bluedoor", true],
  ["Tidewater Yoga", "Tidewatre Yoga", true],
  ["Kim and Park", "Kim & Park LLC", true],
  ["Acme", "Acme Robotics", false],
  ["Globex", "Initech", false],
  ["Studio 1", "Studio 2", false],
  ["Ana", "Ann", false],
])("%s and %s are nearly the same name: %s", (a, b, same) => {
  expect(nearlySameName(a, b)).toBe(same);
  expect(nearlySameName(b, a)).toBe(same);
});
