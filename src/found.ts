/** Something found in a text: the half-open range of UTF-16 units it was said in, and what it says. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}
