import { z } from 'zod'
import { bestaandeDag, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'

const welke = 'Schrijf op welke versie het is, of onder welk kenmerk het is vastgesteld.'
const waarom = 'Schrijf waarom. Gebruik ten minste 10 tekens.'
const kenmerk = z
  .string(welke)
  .trim()
  .min(1, welke)
  .max(200, 'Dit is te lang. Schrijf ten hoogste 200 tekens.')

export const vaststellenSchema = z
  .object({
    ...datumdelen('dpia'),
    dpiaKenmerk: kenmerk,
    ...datumdelen('protocol'),
    protocolKenmerk: kenmerk,
  })
  .refine(...bestaandeDag('dpia'))
  .refine(...bestaandeDag('protocol'))
  .transform((invoer) => ({
    dpia: { datum: datumUit('dpia', invoer)!, kenmerk: invoer.dpiaKenmerk },
    protocol: { datum: datumUit('protocol', invoer)!, kenmerk: invoer.protocolKenmerk },
  }))

export const vaststellingId = z.object({ id: z.uuid() })

export const intrekkenSchema = vaststellingId.extend({
  reden: z
    .string(waarom)
    .trim()
    .min(10, waarom)
    .max(2_000, 'Dit is te lang. Schrijf ten hoogste 2.000 tekens.'),
})
