import { openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { type Archiefdossier, meldingenVanSignalen } from '../melding/index.ts'
import { openAdvies } from './advies/advies.inhoud.ts'
import { adviestoestanden } from './advies/advies.ts'
import { bijSignalen, signalenNa } from './archief.store.ts'
import { bronoordelen, informatieoordelen, openAntwoord, standen } from './indicatoren/indicatoren.inhoud.ts'
import { uitslagen } from './proces/stuk.ts'
import { taaktoestanden } from './proces/taak.ts'
import { breekZegel, objectsoorten, persoonrollen, zekerheden } from './signaal.inhoud.ts'
import { openCheck } from './slachtoffercheck/slachtoffercheck.inhoud.ts'
import { checkantwoorden } from './slachtoffercheck/slachtoffercheck.ts'

/** What the codes in these dossiers mean; those of stappen, wegingen and vormen stand in the region. */
export const signaalCodelijsten = {
  persoonrol: persoonrollen,
  objectsoort: objectsoorten,
  zekerheid: zekerheden,
  bronuitslag: uitslagen,
  taaktoestand: taaktoestanden,
  indicatorstand: standen,
  bronoordeel: bronoordelen,
  informatieoordeel: informatieoordelen,
  checkantwoord: checkantwoorden,
  adviestoestand: adviestoestanden,
}

type Versies = Awaited<ReturnType<typeof openDossiers>>
type Delen = Awaited<ReturnType<typeof bijSignalen>>
type Rij = Awaited<ReturnType<typeof signalenNa>>[number]

/** Signalen with all that was decided, written and planned about them, opened for who takes them out of Baken. */
export async function signalenVoorArchief(
  ctx: TxContext,
  na: string | null,
  aantal: number,
): Promise<Archiefdossier[]> {
  const rijen = await signalenNa(ctx, na, aantal)
  const ids = rijen.map(({ id }) => id)
  if (ids.length === 0) return []
  const [delen, versies] = [await bijSignalen(ctx, ids), await openDossiers(ctx, ids)]
  const meldingen = await meldingenVanSignalen(ctx, ids)
  return rijen.map((rij) => {
    const { gemeenteId: _, id, inhoud, ...kaal } = rij
    return {
      ...{ id, map: 'signalen', bestanden: [], regioVersieId: rij.regioVersieId },
      inhoud: {
        ...{ soort: 'signaal', id, ...kaal },
        inhoud: breekZegel('signaal', versies, id, inhoud),
        meldingen: meldingen.filter(({ signaalId }) => signaalId === id).map((melding) => melding.id),
        ...geopend(versies, rij, delen),
      },
    }
  })
}

type Deel = { gemeenteId: string; signaalId: string }
type Kaal<R extends Deel> = Omit<R, keyof Deel>

/** Rows of one signaal, without what its place in the archive says already. */
function van<R extends Deel>({ id }: Rij, rijen: readonly R[]): Kaal<R>[] {
  return rijen
    .filter(({ signaalId }) => signaalId === id)
    .map(({ gemeenteId: _, signaalId: _s, ...kaal }) => kaal)
}

function geopend(versies: Versies, rij: Rij, delen: Delen) {
  return {
    wegingen: van(rij, delen.wegingen).map(({ reden, ...w }) => ({
      ...w,
      ...breekZegel('weging', versies, w.id, reden),
    })),
    betrokken: van(rij, delen.betrokken).map(({ inhoud, ...b }) => ({
      ...b,
      ...breekZegel('betrokken', versies, b.id, inhoud),
    })),
    correcties: van(rij, delen.correcties).map(({ inhoud, ...c }) => ({
      ...c,
      ...breekZegel('correctie', versies, c.id, inhoud),
    })),
    tijdlijn: van(rij, delen.gebeurtenissen).map(({ inhoud, ...g }) => ({
      ...g,
      ...breekZegel('gebeurtenis', versies, g.id, inhoud),
    })),
    stukken: van(rij, delen.stukken).map(({ inhoud, ...s }) => ({
      ...s,
      ...breekZegel('stuk', versies, s.id, inhoud),
    })),
    taken: van(rij, delen.taken).map(({ inhoud, ...t }) => ({
      ...t,
      ...breekZegel('taak', versies, t.id, inhoud),
    })),
    indicatoren: van(rij, delen.antwoorden).map(({ inhoud, ...a }) => ({
      ...a,
      ...openAntwoord(versies, a.id, inhoud),
    })),
    adviesvragen: van(rij, delen.adviesvragen).map(({ inhoud, afloop, ...a }) => ({
      ...a,
      ...openAdvies('inhoud', versies, a.id, inhoud),
      afloop: afloop && openAdvies('afloop', versies, a.id, afloop),
    })),
    slachtofferchecks: van(rij, delen.checks).map(({ inhoud, compartiment: _, ...c }) => ({
      ...c,
      ...openCheck(versies, c.id, inhoud),
    })),
  }
}
