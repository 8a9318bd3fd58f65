import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { vindStromen } from '../src/modules/melding/index.ts'
import { leesInstallatiesleutel, Sleutelbos } from '../src/platform/crypto/index.ts'
import { maakUnitOfWork, openDatabase, voorElkeGemeente } from '../src/platform/db/index.ts'
import { meldingen } from './melden/posten.ts'
import type { Menselijk, Mensenverslag } from './misbruik/mensen.ts'
import { naast } from './misbruik/naast.ts'
import { onzin } from './misbruik/onzin.ts'
import type { Overlast, Overlastverslag } from './misbruik/overlast.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'

/** Bots post as fast as they can while people fill in the whole form, all from one address. Does everybody get in? */
export async function meet(opties: string[]): Promise<object> {
  const seconden = getal(opties, 'seconden', 30)
  const verbindingen = getal(opties, 'verbindingen', 150)
  const hoogstens = getal(opties, 'aantal', 6000)
  const mensen = getal(opties, 'mensen', 30)
  const huis = new Opstelling()
  try {
    const { adres, stop } = await huis.start()
    await naast<Overlastverslag>(
      'overlast.ts',
      opdracht(huis, { adres, seconden: 60, verbindingen: 16, aantal: 300 }),
    )
    vertel(`${verbindingen} verbindingen van bots, ${seconden} s of ${hoogstens} meldingen; ${mensen} mensen`)
    const bots = naast<Overlastverslag>(
      'overlast.ts',
      opdracht(huis, { adres, seconden, verbindingen, aantal: hoogstens }),
    )
    const verslag = await naast<Mensenverslag>('mensen.ts', { adres, mensen, seconden } satisfies Menselijk)
    const overlast = await bots
    vertel(`bots: ${JSON.stringify(overlast)}`)
    vertel(
      `mensen: ${verslag.gewacht} wachtten, hoogstens ${verslag.langst_s} s; fouten ${JSON.stringify(verslag.fouten)}`,
    )
    const grouped = await aantalInGroepen(huis)
    await stop()
    return {
      human_success: verslag.gelukt / mensen,
      human_p95_ms: deel(verslag.tijden, 0.95),
      bots_accepted: overlast.aangenomen,
      bots_sent: overlast.verstuurd,
      grouped,
      seconds: Math.round(overlast.seconden * 10) / 10,
    }
  } finally {
    await huis.ruimOp()
  }
}

/** Half of them alike but for a few words, half of them like nothing. */
function opdracht(huis: Opstelling, wat: Omit<Overlast, 'bestand'> & { aantal: number }): Overlast {
  const { aantal, ...rest } = wat
  const bestand = join(huis.map, `overlast-${aantal}.json`)
  writeFileSync(bestand, JSON.stringify(meldingen(aantal, huis.env, onzin).map(({ post }) => post)))
  return { ...rest, bestand }
}

/** Lets the grouping run until there is nothing left for it, as its job does every minute. */
async function aantalInGroepen(huis: Opstelling): Promise<number> {
  const sleutel = leesInstallatiesleutel(huis.sleutelbestand, null, vertel)
  const db = openDatabase(huis.url('app'), vertel, 2)
  const unitOfWork = maakUnitOfWork(db, new Sleutelbos(sleutel))
  const client = new pg.Client({ connectionString: huis.url('beheer') })
  await client.connect()
  try {
    for (let vorige = -1; ; ) {
      const wat = { doel: 'stroom', verwerking: 'bench.misbruik', now: new Date() }
      await voorElkeGemeente(unitOfWork, wat, vindStromen)
      const { rows } = await client.query(
        'select count(*)::int as n from melding.melding where stroom_id is not null',
      )
      if (rows[0].n === vorige) return vorige
      vorige = rows[0].n
    }
  } finally {
    await client.end()
    await db.destroy()
  }
}

function deel(tijden: readonly number[], hoeveel: number): number {
  const gesorteerd = tijden.toSorted((a, b) => a - b)
  return Math.round(gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * hoeveel))] ?? 0)
}
