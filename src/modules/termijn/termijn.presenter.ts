import type { Dag } from '../../kernel/termijn/dag.ts'
import { inUren } from '../../kernel/termijn/termijn.ts'
import { type Dossiersleutel, ontzegelWaarde } from '../../platform/crypto/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatsVanReden, type Reden } from './pak-termijn.ts'
import type { gebeurtenissenBij, Termijnrij } from './termijn.store.ts'
import { aanZet, pauzeerbaarTot, type Regel, regelVan, type Toestand, verlengbaarTot } from './termijn.ts'

/** What somebody may do with a term: the last part of the address of its page. */
export type Daad = 'gehaald' | 'pauzeren' | 'hervatten' | 'verlengen'

/** A term as it may leave the module. */
export type Termijnregel = Readonly<
  Pick<Regel, 'naam' | 'bron' | 'zekerheid' | 'watDan' | 'start'> & {
    id: string
    code: string
    onderwerpId: string | null
    begonnen: Date
    uiterlijk: Dag
    einde: Date
    inUren: boolean
    toestand: Toestand
    afgelopenOp: Date | null
    teLaat: boolean
    wie: string
    doen: readonly Daad[]
    verlengbaarTot: Dag | null
    /** Until when it stands still, and until when it may when it is paused today. */
    pauzeTot: Dag | null
    pauzeerbaarTot: Dag | null
    versie: number
  }
>

export type Termijnfeit = Readonly<{
  id: string
  soort: string
  op: Date
  uiterlijk: Dag
  reden: string
  door: string
}>

type Lezer = { rollen: readonly string[]; now: Date }

/** `undefined` when the rule is gone from the region that it started with: that cannot be. */
export function alsTermijnregel(regio: Regio, rij: Termijnrij, lezer: Lezer): Termijnregel | undefined {
  const regel = regelVan(regio, rij.code, rij.startOp)
  if (!regel) return undefined
  const { naam, bron, zekerheid, watDan, start, maat } = regel
  const toestand = rij.toestand as Toestand
  return {
    ...{ naam, bron, zekerheid, watDan, start, toestand },
    id: rij.id,
    code: rij.code,
    onderwerpId: rij.onderwerpId,
    begonnen: rij.startOp,
    uiterlijk: rij.uiterlijkOp,
    einde: rij.eindeOp,
    inUren: inUren(maat),
    afgelopenOp: rij.afgelopenOp,
    teLaat: toestand !== 'gepauzeerd' && rij.eindeOp <= (rij.afgelopenOp ?? lezer.now),
    wie: rij.rollen.map((code) => regio.rollen.find((rol) => rol.code === code)?.naam ?? code).join(' of '),
    doen: aanZet([...rij.rollen, ...regel.rollen], lezer.rollen) ? daden(regel, rij, lezer.now) : [],
    verlengbaarTot: verlengbaarTot(regel, { basis: rij.basisOp, verlengdDagen: rij.verlengdDagen }),
    pauzeTot: rij.pauzeTot,
    pauzeerbaarTot: pauzeerbaarTot(regel, lezer.now),
    versie: rij.versie,
  }
}

function daden(regel: Regel, rij: Termijnrij, now: Date): Daad[] {
  const { toestand } = rij
  const open = toestand === 'loopt' || toestand === 'verlopen'
  const uiterst = verlengbaarTot(regel, { basis: rij.basisOp, verlengdDagen: rij.verlengdDagen })
  const kan: Record<Daad, boolean> = {
    gehaald: regel.metDeHand && (open || toestand === 'gepauzeerd'),
    pauzeren: regel.pauze !== false && toestand === 'loopt' && rij.eindeOp > now,
    hervatten: toestand === 'gepauzeerd',
    verlengen: open && uiterst !== null && uiterst > rij.uiterlijkOp,
  }
  return (Object.keys(kan) as Daad[]).filter((daad) => kan[daad])
}

export function alsFeiten(
  versies: Map<string, Dossiersleutel>,
  rijen: Awaited<ReturnType<typeof gebeurtenissenBij>>,
): Termijnfeit[] {
  return rijen.map(({ id, soort, op, uiterlijkOp, reden }) => {
    const open = reden && ontzegelWaarde<Reden>(versies, plaatsVanReden(id), reden)
    return {
      id,
      soort,
      op,
      uiterlijk: uiterlijkOp,
      reden: open ? open.reden : '',
      door: open ? open.door : '',
    }
  })
}
