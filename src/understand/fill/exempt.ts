import { seldom } from "../../seldom.ts";

/** `exenta de IVA`, `tax free`, `umsatzsteuerfrei`: no tax at all. `320 sin IVA` may as well be the amount before it. */
export const exempt = seldom(
  /(?<!\p{L})(?:exent[oa]s?|exonerad[oa]s?|libres?) (?:de |del )?(?:iva|igic|impuestos?)|(?<!\p{L})(?:no|zero|0%?) (?:vat|gst|sales tax)(?!\p{L})|(?<!\p{L})(?:vat|tax|gst)[- ](?:free|exempt)|(?<!\p{L})exempt from (?:vat|tax|gst)|(?:steuer|mwst\.?|ust\.?|umsatzsteuer|mehrwertsteuer)[- ]?(?:frei|befreit)|(?<!\p{L})exon[ée]r[ée]e?s? de (?:tva|taxes?)|(?<!\p{L})tva non applicable|(?<!\p{L})(?:non|pas) (?:assujetti|soumis|redevable)e?s? (?:[àa]|de) la tva|(?<!\p{L})franchise (?:en base )?de (?:la )?tva|(?<!\p{L})kleinunternehmer|(?<!\p{L})no sujet[oa] (?:a|al) iva|(?<!\p{L})isent[oa]s? (?:de |do )?(?:iva|imposto|iss)/iu,
);
