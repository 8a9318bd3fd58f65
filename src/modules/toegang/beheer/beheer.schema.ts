import { z } from 'zod'
import { beginVan, dagVan, eindeVan } from '../../../kernel/termijn/tijdzone.ts'
import { bestaandeDag, datumdelen, datumUit } from '../../../web/datumveld.schema.ts'
import { rolcodes } from '../../netwerk/index.ts'
import type { Periode } from '../geldt.ts'

export const naamveld = (wie: string) =>
  z.string(`Vul ${wie} in.`).trim().min(1, `Vul ${wie} in.`).max(200, 'Gebruik ten hoogste 200 tekens.')
export const rolveld = z.enum(rolcodes, 'Kies een rol uit de lijst.')

export const accountpad = z.object({ id: z.uuid() })
export const rolpad = accountpad.extend({ rol: rolveld })
export const lijstSchema = z.object({
  rol: rolveld.optional().catch(undefined),
  na: z.uuid().optional().catch(undefined),
})
export const gemeenteVeld = z.object({ gemeente: z.uuid() })

const dagOfNiets = (veld: string) => bestaandeDag(veld, { leegMag: true })

export type Periodevraag = { van: string | null; totEnMet: string | null }

export function periodeUit(invoer: object): Periodevraag {
  return { van: datumUit('van', invoer) ?? null, totEnMet: datumUit('tot', invoer) ?? null }
}

/** From a day (or now) up to and including a day; what is wrong with it, beside its field. */
export function leesPeriode(
  { van, totEnMet }: Periodevraag,
  now: Date,
): { periode: Periode; problemen: { veld: string; tekst: string }[] } {
  const vandaag = dagVan(now)
  const problemen = []
  if (van && van < vandaag) problemen.push({ veld: 'van', tekst: 'Een rol begint vandaag of later.' })
  if (totEnMet && totEnMet < (van ?? vandaag))
    problemen.push({ veld: 'tot', tekst: 'De laatste dag ligt voor de eerste.' })
  const begin = van && van > vandaag ? beginVan(van) : now
  return { periode: { van: begin, tot: totEnMet ? eindeVan(totEnMet) : null }, problemen }
}

const periode = { ...datumdelen('van'), ...datumdelen('tot') }

export const rolSchema = z
  .object({ id: z.uuid(), rol: rolveld, ...periode })
  .refine(...dagOfNiets('van'))
  .refine(...dagOfNiets('tot'))
  .transform((invoer) => ({ id: invoer.id, rol: invoer.rol, ...periodeUit(invoer) }))

export const bestaandSchema = z
  .object({ inlognaam: naamveld('haar inlognaam'), rol: rolveld, ...periode })
  .refine(...dagOfNiets('van'))
  .refine(...dagOfNiets('tot'))
  .transform((invoer) => ({ inlognaam: invoer.inlognaam, rol: invoer.rol, ...periodeUit(invoer) }))

const rollenveld = z
  .union([rolveld.transform((rol) => [rol]), z.array(rolveld)], 'Kies ten minste een rol uit de lijst.')
  .refine((rollen) => rollen.length > 0, 'Kies ten minste een rol.')

export const uitnodigenSchema = z
  .object({
    naam: naamveld('een naam'),
    organisatie: z.uuid('Kies een organisatie.'),
    rol: rollenveld,
    ...periode,
  })
  .refine(...dagOfNiets('van'))
  .refine(...dagOfNiets('tot'))
  .transform(({ naam, organisatie, rol, ...rest }) => ({
    naam,
    organisatieId: organisatie,
    rollen: [...new Set(rol)],
    ...periodeUit(rest),
  }))

export const eindigenSchema = z
  .object({
    id: z.uuid(),
    rol: rolveld,
    wanneer: z.enum(['nu', 'later'], 'Kies wanneer de rol eindigt.'),
    ...datumdelen('per'),
  })
  .refine(...dagOfNiets('per'))
  .refine((invoer) => invoer.wanneer !== 'later' || datumUit('per', invoer) !== null, {
    path: ['per'],
    error: 'Vul de laatste dag in.',
    when: () => true,
  })
  .transform((invoer) => ({
    id: invoer.id,
    rol: invoer.rol,
    totEnMet: invoer.wanneer === 'later' ? (datumUit('per', invoer) ?? null) : null,
  }))

/** Which colleague for which kind of work; which kinds there are is for the use case to say. */
export const overdragenSchema = accountpad
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ id, ...rest }) => ({
    accountId: id,
    naar: Object.fromEntries(
      Object.entries(rest).flatMap(([veld, waarde]) => (typeof waarde === 'string' ? [[veld, waarde]] : [])),
    ),
  }))

export const importSchema = z.object({
  lijst: z
    .union([
      z.string(),
      z.array(z.string()).transform((delen) => delen.filter((t) => t.trim() !== '').at(-1) ?? ''),
    ])
    .refine((tekst) => tekst.trim() !== '', 'Plak een lijst, of kies een bestand.')
    .refine((tekst) => tekst.length <= 200_000, 'Deze lijst is te lang.'),
})
export const bevestigSchema = z.object({ verzegeld: z.string().max(600_000) })
