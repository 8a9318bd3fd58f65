import pg from 'pg'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { nieuwId, nieuwKenmerk } from '../../src/kernel/ids.ts'
import { zegel } from '../../src/modules/signaal/signaal.inhoud.ts'
import { maakDossiersleutel, verzegelWaarde } from '../../src/platform/crypto/index.ts'
import type { TxContext, UnitOfWork } from '../../src/platform/db/index.ts'
import type { Lezer } from './zet-lezer-klaar.ts'

type Rij = Record<string, unknown>
type Rijen = Map<string, Rij[]>
export type Eigen = { id: string; kenmerk: string; vorm: string }

const reeks = 1000
const twaalfMaanden = 365 * 86_400_000
const vormen = ['arbeidsuitbuiting', 'seksuele-uitbuiting', 'criminele-uitbuiting', 'onbekend']
const urgenties = ['hoog', 'gewoon', 'gewoon', 'gewoon', 'onbekend']
const zin = 'Mensen slapen achter de werkplaats en worden elke ochtend vroeg opgehaald met een busje. '

/** Signalen as Baken stores them, with a melding, two wegingen, an address and a timeline, each under its own key. */
export async function vulEigen(
  unitOfWork: UnitOfWork,
  beheerUrl: string,
  lezer: Lezer,
  aantal: number,
): Promise<Eigen[]> {
  const client = new pg.Client({ connectionString: beheerUrl })
  await client.connect()
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  const ctx = maakContext({
    actor: systeem,
    gemeenteId: lezer.gemeenteId,
    doel: 'inrichten',
    verwerking: 'bench.werkvoorraad',
    spoor: 'geen',
    now: new Date(),
  })
  const eigen: Eigen[] = []
  for (let nr = 0; nr < aantal; nr += reeks) {
    const rijen: Rijen = new Map()
    await unitOfWork(ctx, async (tx) => {
      for (let i = nr; i < Math.min(nr + reeks, aantal); i++)
        eigen.push(
          await maakEen(tx, lezer, rijen, new Date(Date.now() - (twaalfMaanden * (aantal - i)) / aantal), i),
        )
    })
    for (const [tabel, lijst] of rijen) await zet(client, tabel, lijst)
  }
  await client.end()
  return eigen
}

async function maakEen(tx: TxContext, lezer: Lezer, rijen: Rijen, op: Date, nr: number): Promise<Eigen> {
  const { gemeenteId: gemeente_id, accountId: door_id } = lezer
  const ctx = { ...tx, now: op }
  const voeg = (tabel: string, rij: Rij) => {
    if (!rijen.has(tabel)) rijen.set(tabel, [])
    rijen.get(tabel)!.push({ gemeente_id, ...rij })
  }
  const [id, meldingId, kenmerk] = [nieuwId(op), nieuwId(op), nieuwKenmerk('S')]
  const open = nr % 12 === 0
  const vorm = vormen[nr % vormen.length]!
  const urgentie = urgenties[nr % urgenties.length]!
  const sleutel = await sleutelVoor(ctx, voeg, id, 'signaal')
  voeg('signaal.signaal', {
    id,
    kenmerk,
    regio_versie_id: lezer.regioVersieId,
    verschijningsvorm: vorm,
    urgentie,
    stap: open ? 'zwaarte' : 'intake',
    volgende: open ? '3' : null,
    toestand: open ? 'open' : 'gesloten',
    uitkomst: open ? null : 'niet-opgepakt',
    acuut: false,
    inhoud: zegel('signaal', sleutel, id, { plaats: 'Loods 7', feiten: zin.repeat(3), interpretatie: zin }),
    eigenaar_id: door_id,
    aangemaakt_op: op,
    uiterlijk_op: open ? new Date(op.getTime() + twaalfMaanden) : null,
    wacht_op: nr % 24 === 0 ? 'privacyfunctionaris' : null,
    versie: 3,
  })
  for (const [plek, code] of ['1', '2A'].entries()) {
    const weging = nieuwId(new Date(op.getTime() + plek))
    const reden = zegel('weging', sleutel, weging, { reden: zin, door: 'Lezer' })
    const uitkomst = code === '1' ? 'mensenhandel' : open ? 'taak' : 'geen-taak'
    voeg('signaal.weging', {
      id: weging,
      signaal_id: id,
      code,
      uitkomst,
      reden,
      criteria: [],
      rol: 'regisseur',
      door_id,
      op,
    })
  }
  for (const titel of ['Signaal gemaakt', 'Weging 1', 'Weging 2A']) {
    const feit = nieuwId(op)
    const inhoud = zegel('gebeurtenis', sleutel, feit, { titel, tekst: zin, door: 'Lezer', versie: 1 })
    voeg('signaal.gebeurtenis', { id: feit, signaal_id: id, soort: 'weging', inhoud, door_id, op })
  }
  const adres = nieuwId(op)
  const wat = { wat: 'Loods 7', rol: null, zekerheid: 'zeker', toelichting: '' } as const
  voeg('signaal.betrokken', {
    id: adres,
    signaal_id: id,
    soort: 'adres',
    inhoud: zegel('betrokken', sleutel, adres, wat),
    op,
  })
  await voegMeldingToe(ctx, voeg, { meldingId, id, vorm, urgentie, open, lezer })
  return { id, kenmerk, vorm }
}

async function voegMeldingToe(
  ctx: TxContext,
  voeg: (tabel: string, rij: Rij) => void,
  {
    meldingId: id,
    id: signaal_id,
    vorm,
    urgentie,
    open,
    lezer,
  }: {
    meldingId: string
    id: string
    vorm: string
    urgentie: string
    open: boolean
    lezer: Lezer
  },
): Promise<void> {
  const sleutel = await sleutelVoor(ctx, voeg, id, 'melding')
  const inhoud = {
    wie: 'gezien',
    hulp: null,
    wat: zin.repeat(3),
    plaats: 'Loods 7',
    waar: '',
    gemeenteBekend: true,
    wanneer: 'nog-bezig',
    wanneerToelichting: '',
    betrokken: '',
    anoniem: true,
    taal: 'nl',
  }
  voeg('melding.melding', {
    id,
    compartiment: 'melding',
    kenmerk: nieuwKenmerk('M'),
    kanaal: 'website',
    ontvangen_op: ctx.now,
    toestand: open ? 'in-behandeling' : 'afgehandeld',
    besluit: 'signaal',
    urgentie,
    verschijningsvorm: vorm,
    inhoud: verzegelWaarde(sleutel, { kolom: 'melding.melding.inhoud', rij: id }, inhoud),
    signaal_id,
    behandelaar_id: lezer.accountId,
    versie: 2,
  })
}

async function sleutelVoor(
  ctx: TxContext,
  voeg: (tabel: string, rij: Rij) => void,
  id: string,
  compartiment: string,
) {
  const { versie, rij } = await maakDossiersleutel(ctx, { id, compartiment })
  voeg('sleutel.dossiersleutel', {
    id: rij.id,
    dossier_id: id,
    compartiment,
    gemeentesleutel_id: rij.gemeentesleutelId,
    gewikkeld: rij.gewikkeld,
  })
  return versie
}

async function zet(client: pg.Client, tabel: string, rijen: readonly Rij[]): Promise<void> {
  const namen = Object.keys(rijen[0]!).join(', ')
  const tekst = JSON.stringify(rijen, (_, waarde) =>
    waarde?.type === 'Buffer' ? `\\x${Buffer.from(waarde.data).toString('hex')}` : waarde,
  )
  await client.query(
    `insert into ${tabel} (${namen}) select ${namen} from jsonb_populate_recordset(null::${tabel}, $1)`,
    [tekst],
  )
}
