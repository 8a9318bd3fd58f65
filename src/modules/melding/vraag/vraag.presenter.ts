import { type Dossiersleutel, ontzegelWaarde } from '../../../platform/crypto/index.ts'
import type { Vraagrij } from './vraag.store.ts'
import { plaatsVanVraag, type Vraag, type Vraagtekst } from './vraag.ts'

/** A question as it may leave the module; `null` when the reader does not have its key. */
export function alsVraag(rij: Vraagrij, versies: Map<string, Dossiersleutel>): Vraag | null {
  const open = ontzegelWaarde<Vraagtekst>(versies, plaatsVanVraag.vraag(rij.id), rij.inhoud)
  if (!open) return null
  const antwoord =
    rij.antwoord && ontzegelWaarde<Vraagtekst>(versies, plaatsVanVraag.antwoord(rij.id), rij.antwoord)
  return {
    id: rij.id,
    tekst: open.tekst,
    gesteldOp: rij.gesteldOp,
    antwoord: antwoord && { tekst: antwoord.tekst, op: rij.antwoordOp! },
  }
}
