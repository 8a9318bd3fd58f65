import { maakContext, systeem } from '../../kernel/context.ts'
import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext, UnitOfWork } from '../../platform/db/index.ts'
import { deelgrootte, type MaakBeeld, type Scan, soorten } from '../../platform/files/index.ts'
import { openBijlage } from './bijlage.presenter.ts'
import { nakijkSchema } from './bijlage.schema.ts'
import { type Bijlagerij, bewaarWeergavedelen, bijlageMet, werkBijlageBij } from './bijlage.store.ts'
import { type Bestand, verzegelBestandsdeel, verzegelWeergave } from './bijlage.ts'
import { leesBestand } from './bijlage-inzien.ts'

export type Nakijken = Readonly<{
  unitOfWork: UnitOfWork
  scan: Scan | null
  maakBeeld: MaakBeeld
  now: Date
}>

type Stuk = Readonly<{ rij: Bijlagerij; bestand: Bestand; lees(): AsyncIterable<Buffer> }>

/**
 * Looks a new file over, outside any transaction: first the virus scanner, when there is one; then a photo is drawn
 * again, unless it is suspect. A scanner that does not answer is asked again later: then this throws, so that the queue
 * tries once more.
 */
export async function kijkBijlageNa(diensten: Nakijken, opdracht: unknown): Promise<void> {
  const { gemeenteId, bijlageId } = nakijkSchema.parse(opdracht)
  const { unitOfWork, now } = diensten
  const basis = maakContext({
    ...{ actor: systeem, gemeenteId, doel: 'bestand nakijken', verwerking: 'melding.bestand-nakijken', now },
    spoor: 'geen',
  })
  const werk = <T>(doe: (ctx: TxContext) => Promise<T>) => unitOfWork(basis, doe)
  const stuk = await werk((ctx) => haal(ctx, bijlageId, werk))
  if (!stuk) return
  const uitslag = await scanBestand(diensten, stuk)
  const scan = { verdacht: 'verdacht', schoon: 'gescand' }[uitslag as string] ?? stuk.rij.scan
  await tekenOpnieuw(diensten, { ...stuk, rij: { ...stuk.rij, scan } }, werk)
  if (uitslag === 'onbereikbaar') throw new Error('de virusscanner antwoordt niet')
}

async function haal(
  ctx: TxContext,
  bijlageId: string,
  werk: Parameters<typeof leesBestand>[0],
): Promise<Stuk | null> {
  const rij = await bijlageMet(ctx, bijlageId)
  const bestand = rij && openBijlage(await openDossiers(ctx, [rij.meldingId]), rij)
  if (!rij || !bestand) return null
  ctx.betreft(rij.meldingId)
  return { rij, bestand, lees: () => leesBestand(werk, bestand, 'origineel', bestand.delen) }
}

async function scanBestand({ scan }: Nakijken, { rij, lees }: Stuk) {
  return scan && rij.scan === 'niet gescand' ? await scan(lees()) : null
}

/** Writes what was found, and with it the new photo: all of it or nothing. */
async function tekenOpnieuw(
  { maakBeeld, now }: Nakijken,
  { rij, bestand, lees }: Stuk,
  werk: Parameters<typeof leesBestand>[0],
): Promise<void> {
  const kan = soorten.get(bestand.soort)?.beeld && !rij.weergave && !rij.nagekekenOp
  const beeld = kan && rij.scan !== 'verdacht' ? await maakBeeld(lees()) : null
  const delen = beeld ? snijd(beeld) : []
  const verzegeld = delen.map((bytes, nr) =>
    verzegelBestandsdeel(bestand, { versie: 'weergave', nr, laatste: nr === delen.length - 1 }, bytes),
  )
  const weergave = beeld && verzegelWeergave(bestand, { grootte: beeld.length, delen: delen.length })
  await werk(async (ctx) => {
    await bewaarWeergavedelen(ctx, rij, verzegeld)
    await werkBijlageBij(ctx, rij.id, { scan: rij.scan, nagekekenOp: now, ...(weergave && { weergave }) })
  })
}

function snijd(beeld: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(beeld.length / deelgrootte) }, (_, nr) =>
    beeld.subarray(nr * deelgrootte, (nr + 1) * deelgrootte),
  )
}
