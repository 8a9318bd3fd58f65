import { nietGevonden } from '../../kernel/errors.ts'
import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { soorten } from '../../platform/files/index.ts'
import { alsBijlage, type BijlageInzage, openBijlage } from './bijlage.presenter.ts'
import { bijlageMet, leesDeel } from './bijlage.store.ts'
import { type Bestand, openBestandsdeel, openWeergave, opslagnaam, type Versie } from './bijlage.ts'

export type Bijlagekeuze = { id: string; bijlage: string }
type Werk = <T>(doe: (ctx: TxContext) => Promise<T>) => Promise<T>

/** A file that is given out, part by part. */
export type Uitgifte = Readonly<{
  naam: string
  mime: string
  grootte: number
  inhoud: AsyncIterable<Buffer>
}>

async function vind(ctx: TxContext, { id, bijlage }: Bijlagekeuze) {
  const rij = await bijlageMet(ctx, bijlage)
  if (rij?.meldingId !== id) throw nietGevonden()
  const versies = await openDossiers(ctx, [id])
  const bestand = openBijlage(versies, rij)
  const inzage = alsBijlage(versies, rij)
  if (!bestand || !inzage) throw nietGevonden()
  ctx.betreft(id)
  return { rij, bestand, inzage }
}

/** What a file is, without its content. */
export async function bekijkBijlage(ctx: TxContext, keuze: Bijlagekeuze): Promise<BijlageInzage> {
  return (await vind(ctx, keuze)).inzage
}

/** The photo that was drawn again. Of what is suspect there is none. */
export async function geefBeeld(ctx: TxContext, keuze: Bijlagekeuze, werk: Werk): Promise<Uitgifte> {
  const { rij, bestand, inzage } = await vind(ctx, keuze)
  if (inzage.beeld !== 'klaar') throw nietGevonden()
  const { grootte, delen } = openWeergave(bestand, rij.weergave!)
  return {
    naam: 'foto.webp',
    mime: 'image/webp',
    grootte,
    inhoud: leesBestand(werk, bestand, 'weergave', delen),
  }
}

/** The original, byte for byte. Something suspect only for whoever said that she knows; under a name that opens nothing. */
export async function geefOrigineel(
  ctx: TxContext,
  keuze: Bijlagekeuze & { ookVerdacht: boolean },
  werk: Werk,
): Promise<Uitgifte> {
  const { rij, bestand } = await vind(ctx, keuze)
  const verdacht = rij.scan === 'verdacht'
  if (verdacht !== keuze.ookVerdacht) throw nietGevonden()
  return {
    naam: verdacht ? `${opslagnaam(bestand)}.verdacht` : opslagnaam(bestand),
    mime: verdacht ? 'application/octet-stream' : soorten.get(bestand.soort)!.mime,
    grootte: bestand.grootte,
    inhoud: leesBestand(werk, bestand, 'origineel', bestand.delen),
  }
}

/** Reads a file part by part, each in a unit of work of its own. A part that is missing or was changed ends it. */
export async function* leesBestand(
  werk: Werk,
  bestand: Bestand,
  versie: Versie,
  delen: number,
): AsyncGenerator<Buffer> {
  for (let nr = 0; nr < delen; nr++) {
    const verzegeld = await werk((ctx) => leesDeel(ctx, { bijlageId: bestand.id, versie, nr }))
    if (!verzegeld) throw new Error('een deel van een bestand ontbreekt')
    yield openBestandsdeel(bestand, { versie, nr, laatste: nr === delen - 1 }, verzegeld)
  }
}
