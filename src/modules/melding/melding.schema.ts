import { z } from 'zod'
import type { Regio } from '../netwerk/index.ts'
import { plaatsUit } from './formulier-plaats.ts'
import { hulpKeuzes, wanneerKeuzes, wieKeuzes } from './melding.ts'

/** How many characters a field takes. A text that is longer comes back whole, with the reason beside it. */
export const grenzen = {
  wat: 100_000,
  plaats: 200,
  waar: 10_000,
  wanneerToelichting: 10_000,
  betrokken: 20_000,
  contactNaam: 200,
  contactHoe: 500,
  contactWanneer: 500,
  tekst: 100_000,
  wanneerVrij: 1_000,
} as const

export type Begrensd = keyof typeof grenzen

/** The text of a problem is its key in `teksten`, so that every language says it in its own way. */
export type Foutsleutel =
  | 'kies'
  | 'leeg'
  | 'te-lang'
  | 'kies-gemeente'
  | 'bevestig-gemeente'
  | 'onbekende-plaats'
  | 'elders'

const keuze = <K extends readonly [string, ...string[]]>(keuzes: K) => z.enum(keuzes, { error: 'kies' })
const tekst = (veld: Begrensd) => z.string({ error: 'leeg' }).max(grenzen[veld], 'te-lang')
const nodig = (veld: Begrensd) => tekst(veld).refine((t) => t.trim() !== '', 'leeg')

/** One shape for each step; what was never asked is not complete. */
export const stapschemas = {
  wie: z.object({ wie: keuze(wieKeuzes) }),
  hulp: z.object({ hulp: keuze(hulpKeuzes) }),
  wat: z.object({ wat: nodig('wat') }),
  /** Always complete: a file is never asked for, and lies in a table of its own. */
  bestand: z.object({}),
  waar: z.object({
    plaats: tekst('plaats'),
    gemeente: z.string({ error: 'kies-gemeente' }),
    waar: tekst('waar'),
  }),
  wanneer: z.object({ wanneer: keuze(wanneerKeuzes), wanneerToelichting: tekst('wanneerToelichting') }),
  'wie-betrokken': z.object({ betrokken: tekst('betrokken') }),
  contact: z
    .object({
      contact: keuze(['anoniem', 'veilig']),
      contactNaam: tekst('contactNaam'),
      contactHoe: tekst('contactHoe'),
      contactWanneer: tekst('contactWanneer'),
    })
    // With `when` it also runs beside other problems, so a field may still be missing here.
    .refine(
      (c: { contact: string; contactHoe?: string }) =>
        c.contact === 'anoniem' || (c.contactHoe ?? '').trim() !== '',
      {
        path: ['contactHoe'],
        error: 'leeg',
        when: ({ value }) => (value as { contact?: unknown }).contact === 'veilig',
      },
    ),
  code: z.object({ code: keuze(['ja', 'nee']) }),
} as const

export type Stap = keyof typeof stapschemas
export type Veld = { [S in Stap]: keyof z.infer<(typeof stapschemas)[S]> }[Stap]
export type Stapfout = { veld: string; sleutel: Foutsleutel }

/** Every problem of a step at once; none when it is complete. */
export function stapfouten(
  stap: Stap,
  antwoorden: Readonly<Partial<Record<Veld, string>>>,
  regio: Regio,
): Stapfout[] {
  const gelezen = stapschemas[stap].safeParse(antwoorden)
  const fouten =
    gelezen.error?.issues.map((i) => ({ veld: String(i.path[0]), sleutel: i.message as Foutsleutel })) ?? []
  if (stap !== 'waar' || fouten.some((f) => f.veld !== 'waar')) return fouten
  const plaats = plaatsUit(regio, { plaats: antwoorden.plaats ?? '', gemeente: antwoorden.gemeente ?? '' })
  return plaats.soort === 'bekend' ? fouten : [{ veld: 'gemeente', sleutel: plaats.soort }, ...fouten]
}

/** A form as it came; each step judges it itself, because Vorige keeps what is not right yet. */
export const vrijeInvoer = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const taalInvoer = z.object({
  taal: z.string().optional(),
  opnieuw: z.string().optional(),
  verlopen: z.string().optional(),
})

/** What a reporter adds later. */
export const berichtSchema = z.object({ tekst: nodig('tekst') })
