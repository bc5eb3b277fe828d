/**
 * An amount of money as it crosses the boundary: plain JSON, never a number.
 *
 * `amount` is a decimal with exactly as many digits after the point as the currency has (ISO 4217)
 * wherever the library writes it; fewer are accepted. `currency` is a current ISO 4217 code.
 */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}
