import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Kolom, Tabel, Verwijzing } from './catalogus.ts'
import { acuutKlok, type Rij } from './deuren.ts'

/** A seeded row: `plek` is its ctid, by which it is recognised whatever its key is. */
export type Gezaaid = { tabel: Tabel; plek: string; rij: Rij }
export type Personen = {
  gemeenten: [string, string]
  actor: string
  ander: string
  sessieAccount: string
  /** Whom the actor stands in for. */
  vervangen: string
  bewijs: string
  /** Dossiers that the actor is kept out of, and those that were granted to her. */
  buiten: Set<string>
  verleend: Set<string>
}

const persoonskolommen = ['account_id', 'actor_id', 'koppeling_id', 'voor_id']
// Where somebody can be kept out of, or be granted.
const dossiers = ['melding', 'hulpvraag', 'signaal', 'betrokken', 'politie']
const bewijskolommen = ['opzoek_id', 'token_hash', 'inlognaam_hash', 'geheim_hash', 'concept_id']
export const deurkolommen = [...persoonskolommen, ...bewijskolommen, 'id', 'gemeente_id', 'compartiment']

/** What the police gave is sown for one of the two roles that it can be given to. */
export const politieontvanger = 'regisseur'

/** Sows as owner: one row per table, municipality, compartment and kind of holder. */
export class Zaaier {
  readonly rijen: Gezaaid[] = []
  readonly #client: pg.Client
  readonly #tabellen: Map<string, Tabel>
  readonly #compartimenten: string[]
  readonly #ouders = new Map<string, Rij>()
  readonly #gebruikt = new Set<string>()
  readonly personen: Personen = {
    gemeenten: [randomUUID(), randomUUID()],
    actor: randomUUID(),
    ander: randomUUID(),
    sessieAccount: randomUUID(),
    vervangen: randomUUID(),
    bewijs: bytea(),
    buiten: new Set(),
    verleend: new Set(),
  }

  constructor(client: pg.Client, tabellen: Tabel[], compartimenten: string[]) {
    this.#client = client
    this.#tabellen = new Map(tabellen.map((tabel) => [tabel.naam, tabel]))
    this.#compartimenten = compartimenten
  }

  async zaai(): Promise<void> {
    const { gemeenten, actor, ander, sessieAccount, vervangen } = this.personen
    for (const id of gemeenten) await this.#zet('netwerk.gemeente', { id })
    await this.#zet('netwerk.organisatie', { gemeente_id: gemeenten[0] })
    for (const id of [actor, ander, sessieAccount, vervangen])
      for (const tabel of ['toegang.account', 'koppeling.koppeling'])
        await this.#neemOp(tabel, { id, gemeente_id: gemeenten[0] })
    for (const tabel of this.#tabellen.values()) await this.#zaaiTabel(tabel)
    await this.#zaaiVervanging()
    for (const gemeente_id of gemeenten)
      await this.#neemOp('termijn.termijn', { gemeente_id, compartiment: 'signaal', code: acuutKlok })
  }

  /** The actor stands in for somebody, and her lines in the logbook say so, or say it of another. */
  async #zaaiVervanging(): Promise<void> {
    const { actor, ander, gemeenten, vervangen } = this.personen
    const periode = { van: '2020-01-01', tot: '2100-01-01' }
    const vast = { gemeente_id: gemeenten[0], account_id: actor, voor_id: vervangen }
    await this.#neemOp('toegang.vervanging', { ...vast, ...periode })
    for (const namens_id of [vervangen, ander])
      await this.#neemOp('logboek.regel', { gemeente_id: gemeenten[0], actor_id: actor, namens_id })
  }

  async #zaaiTabel(tabel: Tabel): Promise<void> {
    if (!tabel.beschermd) {
      const { rows } = await this.#client.query(
        `select ctid::text as plek, to_jsonb(t) as rij from ${tabel.naam} t limit 5`,
      )
      if (rows.length > 0) {
        this.rijen.push(...rows.map((rij) => ({ tabel, ...rij })))
        return
      }
    }
    for (const gemeente_id of this.#gemeentenVoor(tabel))
      for (const compartiment of this.#compartimentenVoor(tabel))
        for (const houder of this.#houders(tabel))
          await this.#neemOp(tabel.naam, { gemeente_id, ...compartiment, ...houder })
    if (tabel.dossier)
      for (const vak of this.#compartimentenVoor(tabel))
        if (!vak.compartiment || dossiers.includes(String(vak.compartiment)))
          await this.#zaaiDossiers(tabel, vak)
  }

  /** Of a dossier that the actor is kept out of, of one that was granted to her, and of one that was both. */
  async #zaaiDossiers(tabel: Tabel, compartiment: Rij): Promise<void> {
    const { actor, ander, gemeenten, buiten, verleend } = this.personen
    const vast = { account_id: actor, gemeente_id: gemeenten[0] }
    for (const [weg, mag] of [
      [true, false],
      [false, true],
      [true, true],
    ]) {
      const id = randomUUID()
      if (weg) {
        buiten.add(id)
        await this.#zet('belang.uitsluiting', { ...vast, dossier_id: id })
      }
      if (mag) {
        verleend.add(id)
        await this.#zet('toegang.verlening', {
          ...vast,
          dossier_id: id,
          van: '2020-01-01',
          tot: '2100-01-01',
        })
      }
      const ouder = tabel.verwijzingen.find(({ kolommen }) => kolommen.includes(tabel.dossier!))
      if (ouder) {
        const sleutel = ouder.naarKolommen[ouder.kolommen.indexOf(tabel.dossier!)]!
        await this.#zet(ouder.naar, { gemeente_id: gemeenten[0], [sleutel]: id })
      }
      const [houder] = this.#houders(tabel)
      const namen = tabel.kolommen
        .filter((k) => persoonskolommen.includes(k.naam))
        .map((k) => [k.naam, ander])
      await this.#neemOp(tabel.naam, {
        gemeente_id: gemeenten[0],
        ...compartiment,
        ...houder,
        ...Object.fromEntries(namen),
        [tabel.dossier!]: id,
      })
    }
  }

  #gemeentenVoor(tabel: Tabel): (string | null)[] {
    const kolom = tabel.kolommen.find((k) => k.naam === 'gemeente_id')
    return kolom ? [...this.personen.gemeenten, ...(kolom.verplicht ? [] : [null])] : [null]
  }

  #compartimentenVoor({ vak, kolommen }: Tabel): Rij[] {
    if (vak.soort !== 'kolom') return [{}]
    const waarden = kolommen.find((k) => k.naam === vak.naam)?.waarden ?? [
      ...this.#compartimenten,
      'onbekend',
    ]
    return waarden.map((waarde) => ({ [vak.naam]: waarde }))
  }

  /** Of somebody else; of who tries; of whoever shows the proof; of nobody. */
  #houders(tabel: Tabel): Rij[] {
    const { actor, ander, sessieAccount, vervangen, bewijs } = this.personen
    const namen = tabel.kolommen.filter((k) => persoonskolommen.includes(k.naam))
    const bewijzen = tabel.kolommen.filter(
      (k) => bewijskolommen.includes(k.naam) || (k.naam === 'id' && k.soort === 'bytea'),
    )
    const basis = Object.fromEntries(namen.map((k) => [k.naam, k.naam === 'voor_id' ? vervangen : ander]))
    const bewijsBasis = () => Object.fromEntries(bewijzen.map((k) => [k.naam, bytea()]))
    const houders: Rij[] = [{ ...basis, ...bewijsBasis() }]
    for (const kolom of namen) houders.push({ ...basis, ...bewijsBasis(), [kolom.naam]: actor })
    for (const kolom of bewijzen) {
      const plaats = `${tabel.naam} ${kolom.naam}`
      if (tabel.enigeKolommen.includes(kolom.naam) && this.#gebruikt.has(plaats)) continue
      this.#gebruikt.add(plaats)
      houders.push({
        ...basis,
        ...(namen.length > 0 ? { [namen[0]!.naam]: sessieAccount } : {}),
        ...bewijsBasis(),
        [kolom.naam]: bewijs,
      })
    }
    const leeg = [...namen, ...bewijzen].filter((k) => !k.verplicht)
    if (leeg.length > 0)
      houders.push({ ...basis, ...bewijsBasis(), ...Object.fromEntries(leeg.map((k) => [k.naam, null])) })
    return houders
  }

  async #neemOp(naam: string, vast: Rij): Promise<void> {
    this.rijen.push({ tabel: this.#tabellen.get(naam)!, ...(await this.#zet(naam, vast)) })
  }

  async #zet(naam: string, vast: Rij): Promise<{ plek: string; rij: Rij }> {
    const tabel = this.#tabellen.get(naam)!
    const rij: Rij = { ...vast }
    if (vast.compartiment === 'politie' && tabel.kolommen.some((k) => k.naam === 'ontvangers'))
      rij.ontvangers = [politieontvanger]
    for (const verwijzing of tabel.verwijzingen) await this.#verwijs(verwijzing, rij)
    for (const kolom of tabel.kolommen) {
      if (rij[kolom.naam] !== undefined || kolom.standaard || !kolom.verplicht) continue
      rij[kolom.naam] = kolom.waarden?.[0] ?? waarde(kolom)
    }
    const namen = Object.keys(rij).filter((k) => tabel.kolommen.some((kolom) => kolom.naam === k))
    const lijst = namen.map((k) => `"${k}"`).join(', ')
    const { rows } = await this.#client.query(
      `insert into ${naam} as t (${lijst}) select ${lijst} from jsonb_populate_record(null::${naam}, $1)
       returning ctid::text as plek, to_jsonb(t) as rij`,
      [JSON.stringify(rij)],
    )
    return rows[0]
  }

  /** The draft of a holder; whoever shows the proof may have one already. */
  async #zorgVoorConcept(id: unknown): Promise<void> {
    await this.#client.query(
      "insert into melding.concept values ($1, '', '2100-01-01') on conflict do nothing",
      [id],
    )
  }

  /** Fills the columns that point to another table: with a parent made for it when the child can only have one. */
  async #verwijs({ kolommen, naar, naarKolommen, enig }: Verwijzing, rij: Rij): Promise<void> {
    if (kolommen.every((k) => rij[k] !== undefined)) {
      if (kolommen.includes('concept_id')) await this.#zorgVoorConcept(rij.concept_id)
      return
    }
    const samen = kolommen.flatMap((kolom, i) =>
      rij[kolom] === undefined ? [] : [[naarKolommen[i]!, rij[kolom]] as const],
    )
    // What is about somebody whom the police named, hangs on what the police gave, in the same signaal.
    const vanPolitie = naar === 'signaal.betrokken' && rij.compartiment === 'politie'
    const { compartiment, signaal_id } = rij
    const gedeeld: Rij = {
      ...Object.fromEntries(
        [['gemeente_id', rij.gemeente_id] as const, ...samen].filter(([, w]) => w !== undefined),
      ),
      ...(vanPolitie && { compartiment, ...(signaal_id !== undefined && { signaal_id }) }),
    }
    const sleutel = `${naar} ${rij.gemeente_id} ${JSON.stringify(samen)} ${gedeeld.compartiment} ${gedeeld.signaal_id}`
    let ouder = enig ? undefined : this.#ouders.get(sleutel)
    if (!ouder && !this.#tabellen.get(naar)!.beschermd)
      ouder = (await this.#client.query(`select to_jsonb(t) as rij from ${naar} t limit 1`)).rows[0]?.rij
    ouder ??= (await this.#zet(naar, gedeeld)).rij
    if (!enig) this.#ouders.set(sleutel, ouder!)
    kolommen.forEach((kolom, i) => {
      rij[kolom] ??= ouder![naarKolommen[i]!]
    })
  }
}

let volgnummer = 0

/** A value that fits the type and hits nothing that is there. */
export function waarde({ soort, naam }: Kolom): unknown {
  if (naam === 'nr') return ++volgnummer
  if (soort === 'uuid') return randomUUID()
  if (soort === 'bytea') return bytea()
  // Far ahead: the daily work of the Baken that runs beside this may not clear a row away as expired.
  if (soort === 'timestamptz' || soort === 'date') return '2099-11-23'
  if (['int2', 'int4', 'int8', 'numeric', 'float8'].includes(soort)) return 1
  if (soort === 'bool') return false
  if (soort === 'jsonb') return {}
  if (soort.startsWith('_')) return []
  if (soort === 'text') return `proef-${randomBytes(6).toString('hex')}`
  throw new Error(`de toegangsproef kent de soort ${soort} van ${naam} niet`)
}

function bytea(): string {
  return `\\x${randomBytes(32).toString('hex')}`
}
