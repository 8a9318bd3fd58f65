import { z } from 'zod'
import { concept, vrij } from '../collega/collega.schema.ts'

const schoon = (tekst: string) => tekst.replaceAll(/\s/g, '').toUpperCase()

/** An address as the BAG names it: postcode and number, and what may follow the number. */
const adresvelden = {
  postcode: z
    .string()
    .default('')
    .transform(schoon)
    .refine((t) => /^[1-9]\d{3}[A-Z]{2}$/.test(t), 'Schrijf een postcode, zoals 1234 AB.'),
  huisnummer: z
    .string()
    .default('')
    .transform(schoon)
    .refine((t) => /^[1-9]\d{0,4}$/.test(t), 'Schrijf het huisnummer in cijfers, zonder letter.'),
  huisletter: z
    .string()
    .default('')
    .transform(schoon)
    .refine((t) => /^[A-Z]?$/.test(t), 'Een huisletter is een letter.'),
  toevoeging: z
    .string()
    .default('')
    .transform(schoon)
    .refine((t) => /^[A-Z0-9]{0,4}$/.test(t), 'Een toevoeging heeft ten hoogste vier letters of cijfers.'),
}

export const adresSchema = z.object(adresvelden)

export const balieMeldingSchema = z.object({
  concept,
  ...adresvelden,
  /** What the BAG said, as it stood on the page; empty when it could not be asked. */
  bag: z.string().max(2_000).default(''),
  wat: vrij('wat'),
})

export type Adres = z.output<typeof adresSchema>
