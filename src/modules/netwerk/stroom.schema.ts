import { z } from 'zod'
import { herkomst } from './bouwstenen.schema.ts'

const perUur = (laagste: number) =>
  z.int().min(laagste, `ten minste ${laagste} per uur`).max(10_000, 'niet meer dan 10000 per uur')

/** When meldingen of the public form are shown as one group. */
export const stroomSchema = z.strictObject({
  /** More than so many an hour that look alike. */
  gelijkPerUur: perUur(2),
  /** More than so many an hour at all, and more than so many times what is usual there. */
  drukPerUur: perUur(2),
  drukMaalGewoon: z.int().min(2, 'ten minste 2 keer').max(1000, 'niet meer dan 1000 keer'),
  ...herkomst,
})
