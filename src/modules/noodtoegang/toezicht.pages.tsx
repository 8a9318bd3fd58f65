import { z } from 'zod'
import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Gegevens, Keuze, Knop, Knoplink, Tabel, Tekstvak, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkTeBeoordelen, bekijkVoorToezicht, type Verzoek } from './bekijk-noodtoegang.ts'
import { beoordeelNoodtoegang } from './beoordeel-noodtoegang.ts'

const lezen = { recht: 'noodtoegang:lezen', doel: 'toezicht', verwerking: 'noodtoegang.toezicht' } as const
const wijzigen = {
  recht: 'noodtoegang:wijzigen',
  doel: 'toezicht',
  verwerking: 'noodtoegang.beoordelen',
} as const
const welk = z.object({ id: z.uuid() })
const schema = z.object({
  id: z.uuid(),
  terecht: z.enum(['ja', 'nee'], 'Kies of de noodtoegang terecht was.'),
  toelichting: z.string().trim().min(1, 'Licht uw oordeel toe.').max(5_000, 'Dit is te lang.'),
})

const lijst = page('/fg/noodtoegang', {
  ...lezen,
  menu: 'Noodtoegang',
  laad: bekijkVoorToezicht,
  toon: ({ gegevens, omgeving }) => <Lijst {...gegevens} omgeving={omgeving} />,
})

const oordeel = page('/fg/noodtoegang/:id', {
  ...wijzigen,
  invoer: welk,
  laad: (ctx, { id }) => bekijkTeBeoordelen(ctx, id),
  toon: ({ gegevens, omgeving }) => <Oordeel verzoek={gegevens} omgeving={omgeving} />,
})

/** Every break-glass stays here until the FG looked back at it. */
export const noodtoezichtRoutes = [
  lijst,
  oordeel,
  actie('/fg/noodtoegang/:id', {
    ...wijzigen,
    schema,
    voer: beoordeelNoodtoegang,
    daarna: () => '/fg/noodtoegang',
    bij: oordeel,
  }),
]

function Lijst({ open, klaar, omgeving }: { open: Verzoek[]; klaar: Verzoek[]; omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Noodtoegang" breed>
      <Tabel
        bijschrift="Nog na te kijken"
        leeg="U hoeft nu niets na te kijken"
        rijen={open}
        sleutel={(rij) => rij.id}
        kolommen={[
          { kop: 'Kenmerk', rijkop: true, cel: (rij) => rij.kenmerk },
          { kop: 'Wie', cel: (rij) => rij.wie },
          { kop: 'Wie stond het toe', cel: (rij) => rij.besluitDoor },
          { kop: 'Gevraagd', cel: (rij) => momentTekst(rij.op) },
          {
            kop: 'Nakijken',
            cel: (rij) => (
              <Knoplink href={`/fg/noodtoegang/${rij.id}`} soort="secundair">
                Nakijken<span className="alleen-voorlezen">: {rij.kenmerk}</span>
              </Knoplink>
            ),
          },
        ]}
      />
      <Tabel
        bijschrift="Nagekeken"
        leeg="Nog niets nagekeken"
        rijen={klaar}
        sleutel={(rij) => rij.id}
        kolommen={[
          { kop: 'Kenmerk', rijkop: true, cel: (rij) => rij.kenmerk },
          { kop: 'Wie', cel: (rij) => rij.wie },
          { kop: 'Terecht', cel: (rij) => rij.oordeel?.terecht },
          { kop: 'Toelichting', cel: (rij) => rij.oordeel?.toelichting },
        ]}
      />
    </Werkscherm>
  )
}

function Oordeel({ verzoek, omgeving }: { verzoek: Verzoek; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Noodtoegang nakijken">
      <Terug href="/fg/noodtoegang">Naar het overzicht</Terug>
      <Gegevens
        gegevens={[
          { term: 'Kenmerk', waarde: verzoek.kenmerk },
          { term: 'Gevraagd door', waarde: verzoek.wie },
          { term: 'Toegestaan door', waarde: verzoek.besluitDoor },
          { term: 'Gevraagd op', waarde: momentTekst(verzoek.op) },
          { term: 'Reden', waarde: verzoek.reden },
        ]}
      />
      <form noValidate method="post" action={`/fg/noodtoegang/${verzoek.id}`}>
        <Keuze
          naam="terecht"
          label="Was dit terecht?"
          verplicht
          form={form}
          opties={[
            { waarde: 'ja', label: 'Ja' },
            { waarde: 'nee', label: 'Nee' },
          ]}
        />
        <Tekstvak naam="toelichting" label="Licht uw oordeel toe" verplicht form={form} rijen={4} />
        <Knop>Vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}
