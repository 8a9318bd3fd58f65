import { z } from 'zod'
import { code, datum, herkomst, tijd, type Weekblok, weekblok, zin } from './bouwstenen.schema.ts'

export type Leestijd = Weekblok

const leestijden = z.array(weekblok).superRefine((blokken, ctx) => {
  blokken.forEach((blok, plek) => {
    const dag = blok.dagen.find((d) => blokken.slice(0, plek).some((eerder) => botst(blok, eerder, d)))
    if (dag) ctx.addIssue({ code: 'custom', path: [plek], message: `overlapt op ${dag} met een eerder blok` })
  })
})

function botst(a: Leestijd, b: Leestijd, dag: Leestijd['dagen'][number]): boolean {
  return b.dagen.includes(dag) && a.van < b.tot && b.van < a.tot
}

/** A day on which nobody reads: once, every year on a date, or a number of days after Easter. */
const gesloten = z
  .strictObject({
    naam: zin,
    op: datum.optional(),
    elkJaar: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'schrijf maand-dag, zoals "12-25"')
      .optional(),
    naPasen: z.number().int().min(-100).max(100).optional(),
  })
  .refine((dag) => [dag.op, dag.elkJaar, dag.naPasen].filter((deel) => deel !== undefined).length === 1, {
    error: 'noem een van op, elkJaar en naPasen',
  })

export type Gesloten = z.infer<typeof gesloten>

export const loketten = ['meldpunt', 'hulploket'] as const
export type Loket = (typeof loketten)[number]

/** When reports are read: of the region, and of a desk or municipality that differs. */
export const leestijdvelden = {
  leestijden,
  andereTijden: z
    .array(
      z.strictObject({
        gemeenten: z.array(code).min(1, 'noem een gemeente').optional(),
        loket: z.enum(loketten).optional(),
        leestijden,
        ...herkomst,
      }),
    )
    .default([]),
  gesloten: z.strictObject({ dagen: z.array(gesloten), ...herkomst }).optional(),
  /** After how many hours of reading time somebody is told that something lies unread; left out: never. */
  ongelezen: z
    .strictObject({ eerst: z.number().min(0.25), daarna: z.number(), ...herkomst })
    .refine(({ eerst, daarna }) => eerst < daarna, { error: 'moet later zijn dan eerst', path: ['daarna'] })
    .optional(),
  /** When the mail with numbers goes out, on days on which somebody reads; left out: never. */
  dagmail: z.strictObject({ om: tijd, ...herkomst }).optional(),
}
