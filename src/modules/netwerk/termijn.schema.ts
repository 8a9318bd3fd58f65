import { z } from 'zod'
import { leesDuur } from '../../kernel/duur.ts'
import { eindsoorten } from '../../kernel/termijn/termijn.ts'
import { code, duur, herkomst, periode, zin } from './bouwstenen.schema.ts'
import { rolcode } from './rol.schema.ts'

const voorEinde = z.string().regex(/^(P\d{1,3}D|PT\d{1,3}H)$/, 'schrijf dagen of uren, zoals P3D of PT4H')

const termijn = z
  .strictObject({
    code,
    soort: z.enum(['bewaartermijn', 'behandeltermijn', 'wettelijke-termijn', 'techniek']),
    naam: zin,
    /** A duration by the calendar or in hours; or instead of it: */
    duur: duur.optional(),
    werkdagen: z.int().min(1, 'ten minste een werkdag').max(260, 'niet meer dan 260 werkdagen').optional(),
    /** What a closed day at the end does: nothing, what the Algemene termijnenwet says, or on to the next working day. */
    einde: z.enum(eindsoorten).default('gewoon'),
    /** After what it starts, in words. */
    start: zin.optional(),
    /** Who is to act; whoever starts the term may know it better. */
    rollen: z.array(rolcode).default([]),
    /** When those are reminded, before the end. */
    herinner: z.array(voorEinde).default([]),
    /** May it stand still, and how long at the most? A version of before it said how long says `true`. */
    pauze: z.union([z.boolean(), duur]).default(false),
    /** How much later it may end than it would have, all extensions together. */
    verlenging: duur.optional(),
    /** May somebody say by hand that it was met? False when only the act itself can say so. */
    metDeHand: z.boolean().default(true),
    watDan: zin,
    ...periode,
    ...herkomst,
  })
  .refine((t) => (t.duur === undefined) !== (t.werkdagen === undefined), {
    error: 'schrijf een duur of een aantal werkdagen, en niet allebei',
    path: ['duur'],
    // An unreadable duration was reported already.
    when: ({ issues }) => !issues.some((fout) => fout.path?.[0] === 'duur' || fout.path?.[0] === 'werkdagen'),
  })
  .refine((t) => t.verlenging === undefined || leesDuur(t.duur ?? 'P0D')?.uren === 0, {
    error: 'een termijn in uren kan niet worden verlengd',
    path: ['verlenging'],
  })

export const termijnenBestand = z.strictObject({
  termijnen: z.array(termijn).min(1, 'noem ten minste een termijn'),
})

export type Termijn = z.infer<typeof termijn>
