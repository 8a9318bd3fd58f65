import { nietGevonden } from '../../kernel/errors.ts'
import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Gegevens, Keuze, Knop, Knoplink, Tabel, Tekstvak, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { oordeelSchema, welk } from './acuut.schema.ts'
import { duurTekst, oordelen, organisatiesoorten } from './acuut.ts'
import { bekijkToets, bekijkToetsen, type Nietvastgelegd, type Toetslijst } from './bekijk-toetsen.ts'
import { beoordeelToets } from './beoordeel-toets.ts'
import type { Toets } from './toets.presenter.ts'

const lezen = { recht: 'acuut-toets:lezen', doel: 'toezicht', verwerking: 'acuut.toezicht' } as const
const wijzigen = { recht: 'acuut-toets:wijzigen', doel: 'toezicht', verwerking: 'acuut.beoordelen' } as const

const lijst = page('/fg/acuut', {
  ...lezen,
  menu: 'Acuut verteld',
  begin: false,
  laad: bekijkToetsen,
  toon: ({ gegevens, omgeving }) => <Lijst {...gegevens} omgeving={omgeving} />,
})

const oordeel = page('/fg/acuut/:id', {
  ...wijzigen,
  invoer: welk,
  laad: async (ctx, { id }): Promise<Toets> => {
    const toets = await bekijkToets(ctx, id)
    if (!toets) throw nietGevonden()
    return toets
  },
  toon: ({ gegevens, omgeving }) => <Nakijken toets={gegevens} omgeving={omgeving} />,
})

/** What was told in an emergency stays here until the FG judged it. */
export const acuutToezichtRoutes = [
  lijst,
  oordeel,
  actie('/fg/acuut/:id', {
    ...wijzigen,
    schema: oordeelSchema,
    voer: beoordeelToets,
    daarna: () => '/fg/acuut',
    bij: oordeel,
  }),
]

const ertussen = (rij: Toets) => duurTekst(rij.verteldOp, rij.vastgelegdOp)

function Lijst({ open, klaar, teLaat, omgeving }: Toetslijst & { omgeving: Omgeving }) {
  const vast = [
    { kop: 'Verteld', rijkop: true, cel: (rij: Toets) => momentTekst(rij.verteldOp) },
    { kop: 'Aan', cel: (rij: Toets) => organisatiesoorten[rij.soort] },
    { kop: 'Vastgelegd na', cel: ertussen },
    { kop: 'Door', cel: (rij: Toets) => rij.door },
  ]
  const nakijken = (rij: Toets) => (
    <Knoplink href={`/fg/acuut/${rij.id}`} soort="secundair">
      Nakijken<span className="alleen-voorlezen">: {momentTekst(rij.verteldOp)}</span>
    </Knoplink>
  )
  return (
    <Werkscherm omgeving={omgeving} titel="Verteld bij acuut gevaar" breed>
      <p>Iemand vertelde iets omdat het niet kon wachten. U ziet waarom, en niet wat of over wie.</p>
      <TeLaat regels={teLaat} now={omgeving.now} />
      <Tabel
        bijschrift="Nog na te kijken"
        leeg="U hoeft nu niets na te kijken"
        rijen={open}
        sleutel={(rij) => rij.id}
        kolommen={[...vast, { kop: 'Nakijken', cel: nakijken }]}
      />
      <Tabel
        bijschrift="Nagekeken"
        leeg="Nog niets nagekeken"
        rijen={klaar}
        sleutel={(rij) => rij.id}
        kolommen={[
          ...vast,
          { kop: 'Oordeel', cel: (rij) => rij.oordeel && oordelen[rij.oordeel.mocht] },
          { kop: 'Toelichting', cel: (rij) => <span dir="auto">{rij.oordeel?.toelichting}</span> },
        ]}
      />
    </Werkscherm>
  )
}

/** What was told and not written down in time: that it is so, and since when. About whom the FG asks the officer. */
function TeLaat({ regels, now }: { regels: readonly Nietvastgelegd[]; now: Date }) {
  if (regels.length === 0) return null
  return (
    <>
      <Tabel
        bijschrift="Verteld en niet op tijd vastgelegd"
        rijen={regels}
        sleutel={(rij) => rij.id}
        kolommen={[
          { kop: 'Verteld', rijkop: true, cel: (rij) => momentTekst(rij.startOp) },
          { kop: 'Vastleggen kon tot', cel: (rij) => momentTekst(rij.eindeOp) },
          { kop: 'Te laat', cel: (rij) => duurTekst(rij.eindeOp, now) },
        ]}
      />
      <p>
        U ziet hier niet om welk dossier het gaat. Vraag de aandachtsfunctionaris wanneer dit wordt
        vastgelegd.
      </p>
    </>
  )
}

function Nakijken({ toets, omgeving }: { toets: Toets; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Nakijken wat is verteld">
      <Terug href="/fg/acuut">Naar het overzicht</Terug>
      <Gegevens
        gegevens={[
          { term: 'Verteld op', waarde: momentTekst(toets.verteldOp) },
          { term: 'Vastgelegd op', waarde: `${momentTekst(toets.vastgelegdOp)}, na ${ertussen(toets)}` },
          { term: 'Vastgelegd door', waarde: toets.door },
          { term: 'Aan', waarde: organisatiesoorten[toets.soort] },
          { term: 'Grond', waarde: `${toets.grond} (${toets.bron})` },
          { term: 'Waarom het niet kon wachten', waarde: <span dir="auto">{toets.waarom}</span> },
        ]}
      />
      <form noValidate method="post" action={omgeving.pad}>
        <Keuze
          naam="mocht"
          label="Mocht dit worden verteld?"
          verplicht
          form={form}
          opties={Object.entries(oordelen).map(([code, label]) => ({ waarde: code, label }))}
        />
        <Tekstvak naam="toelichting" label="Licht uw oordeel toe" verplicht form={form} rijen={4} />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
