import { type Beleidsregel, type Handeling, magVolgens, type Recht } from '../../src/kernel/beleid.ts'
import type { Tabel } from './catalogus.ts'
import { type Deur, deuren, type Rij, type Wie } from './deuren.ts'
import { politieontvanger } from './zaai.ts'

export const handelingen: Handeling[] = ['lezen', 'toevoegen', 'wijzigen', 'vernietigen']

/** Tables of which a restrictive policy shows the rows of the police to their receivers and to Baken itself alone. */
const alleenOntvangers = new Set(['signaal.betrokken', 'signaal.correctie', 'signaal.slachtoffercheck'])
const isOntvanger = ({ rol }: Wie) => rol === politieontvanger || rol === 'systeem'

/** Who opens what, worked out from the policy as data; nothing here asks the database. */
export class Verwachting {
  readonly #regels: readonly Beleidsregel[]
  readonly #perTabel = Map.groupBy(deuren, (deur) => deur.tabel)
  readonly #bekend = new Map<string, boolean>()

  readonly #dossiers: { buiten: Set<string>; verleend: Set<string> }

  constructor(regels: readonly Beleidsregel[], dossiers: { buiten: Set<string>; verleend: Set<string> }) {
    this.#regels = regels
    this.#dossiers = dossiers
  }

  mag(tabel: Tabel, rij: Rij, wie: Wie, handeling: Handeling): boolean {
    const { vak } = tabel
    const compartiment = vak.soort === 'kolom' ? String(rij[vak.naam]) : vak.naam
    const gewoon = vak.soort === 'kolom' || vak.soort === 'vast'
    const hier = wie.gemeenteId !== null && rij.gemeente_id === wie.gemeenteId
    const dossierMag = !tabel.dossier || this.#dossierMag(String(rij[tabel.dossier]), wie)
    const ontvangen = !alleenOntvangers.has(tabel.naam) || compartiment !== 'politie' || isOntvanger(wie)
    if (gewoon && hier && dossierMag && ontvangen && this.#heeft(wie, `${compartiment}:${handeling}`))
      return true
    return (this.#perTabel.get(tabel.naam) ?? []).some((deur) => this.#door(deur, rij, wie, handeling))
  }

  /** Kept out is out, whatever was granted; and by a grant she gets no other dossier. */
  #dossierMag(dossier: string, wie: Wie): boolean {
    if (wie.actorId && this.#dossiers.buiten.has(dossier)) return false
    return !wie.dossier || this.#dossiers.verleend.has(dossier)
  }

  #door(deur: Deur, rij: Rij, wie: Wie, handeling: Handeling): boolean {
    return (
      deur.handelingen.includes(handeling) &&
      (deur.via === 'ieder' || this.#heeft(wie, deur.via)) &&
      (!deur.en || this.#heeft(wie, deur.en)) &&
      deur.als(rij, wie)
    )
  }

  #heeft(wie: Wie, recht: Recht): boolean {
    const sleutel = `${wie.rol}|${wie.doel}|${recht}`
    const bekend = this.#bekend.get(sleutel)
    if (bekend !== undefined) return bekend
    const mag = magVolgens(this.#regels, [wie.rol], wie.doel, recht)
    this.#bekend.set(sleutel, mag)
    return mag
  }
}
