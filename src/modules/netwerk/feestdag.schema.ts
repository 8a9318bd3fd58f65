import { z } from 'zod'
import { waarvoor } from '../../kernel/termijn/kalender.ts'
import { code, datum, herkomst, periode, zin } from './bouwstenen.schema.ts'

const feestdag = z
  .strictObject({
    code,
    naam: zin,
    /** Every year on this day. */
    dag: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'schrijf maand-dag, zoals 04-27')
      .optional(),
    opZondag: z.enum(['dag-eerder']).optional(),
    /** So many days after Easter Sunday; before it with a minus. */
    pasen: z.int().optional(),
    /** Once. */
    datum: datum.optional(),
    voor: z
      .array(z.enum(waarvoor))
      .min(1, 'noem waarvoor deze dag telt')
      .default(['termijnenwet', 'werkdagen']),
    ...periode,
    ...herkomst,
  })
  .refine((f) => [f.dag, f.pasen, f.datum].filter((deel) => deel !== undefined).length === 1, {
    error: 'schrijf een van deze drie: dag, pasen of datum',
    path: ['dag'],
  })

export const feestdagenBestand = z.strictObject({ feestdagen: z.array(feestdag).default([]) })
