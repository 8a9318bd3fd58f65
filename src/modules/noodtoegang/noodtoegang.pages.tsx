import { z } from 'zod'
import { momentTekst } from '../../web/datum.ts'
import { actie, page } from '../../web/page.ts'
import { Knop, Knoppen, Tabel, Tekstvak, Tekstveld } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { bekijkNoodtoegang, type Stand } from './bekijk-noodtoegang.ts'
import { staNoodtoegangToe, weigerNoodtoegang } from './beslis-over-noodtoegang.ts'
import { minutenOpen, nietGekend } from './noodtoegang.ts'
import { vraagNoodtoegang } from './vraag-noodtoegang.ts'

const vragen = {
  recht: 'noodtoegang:toevoegen',
  doel: 'noodtoegang',
  verwerking: 'noodtoegang.vragen',
} as const
const beslissen = {
  recht: 'noodtoegang:wijzigen',
  doel: 'noodtoegang',
  verwerking: 'noodtoegang.beslissen',
} as const

const schema = z.object({
  kenmerk: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[MS]-[0-9A-Z]{6}$/, 'Vul het kenmerk in, zoals S-7K3MQA.'),
  reden: z
    .string()
    .trim()
    .min(20, 'Schrijf waarom u dit nu moet zien. Gebruik ten minste 20 tekens.')
    .max(5_000, 'Dit is te lang. Schrijf ten hoogste 5.000 tekens.'),
})
const welk = z.object({ id: z.uuid() })

const pagina = page('/noodtoegang', {
  ...vragen,
  menu: 'Noodtoegang',
  begin: false,
  laad: bekijkNoodtoegang,
  toon: ({ gegevens, omgeving }) => <Noodtoegang stand={gegevens} omgeving={omgeving} />,
})

export const noodtoegangRoutes = [
  pagina,
  actie('/noodtoegang', {
    ...vragen,
    schema,
    voer: vraagNoodtoegang,
    daarna: () => '/noodtoegang',
    bij: pagina,
  }),
  actie('/noodtoegang/:id/toestaan', {
    ...beslissen,
    schema: welk,
    voer: staNoodtoegangToe,
    daarna: () => '/noodtoegang',
    bij: pagina,
  }),
  actie('/noodtoegang/:id/weigeren', {
    ...beslissen,
    schema: welk,
    voer: weigerNoodtoegang,
    daarna: () => '/noodtoegang',
    bij: pagina,
  }),
]

const paden = { melding: '/meldingen', hulpvraag: '/zorg/hulpvragen', signaal: '/signalen' } as const

function Noodtoegang({ stand, omgeving }: { stand: Stand; omgeving: Omgeving }) {
  const form = omgeving.formulier
  return (
    <Werkscherm omgeving={omgeving} titel="Noodtoegang">
      <p>
        Moet u nu een dossier zien waar u niet bij kunt, omdat iemand gevaar loopt? Vraag het hier. Een
        collega beslist. U ziet dan dat ene dossier, {minutenOpen} minuten lang. De functionaris
        gegevensbescherming kijkt het altijd na.
      </p>
      {stand.open.length > 0 && (
        <>
          <h2>Nu open voor u</h2>
          <ul>
            {stand.open.map(({ soort, id, tot }) => (
              <li key={id}>
                <a href={`${paden[soort]}/${id}`}>
                  Bekijk {soort === 'signaal' ? 'het signaal' : 'de melding'}
                </a>
                , tot {momentTekst(tot)}
              </li>
            ))}
          </ul>
        </>
      )}
      {stand.wachtend.map((verzoek) => (
        <Wachtend key={verzoek.id} verzoek={verzoek} />
      ))}
      <h2>Vragen</h2>
      <form noValidate method="post" action="/noodtoegang">
        <Tekstveld
          naam="kenmerk"
          label="Kenmerk van het dossier"
          uitleg="Dat staat bovenaan het dossier. Vraag het aan wie het kent."
          verplicht
          form={form}
          breedte="smal"
          spellCheck={false}
        />
        <Tekstvak naam="reden" label="Waarom moet u dit nu zien?" verplicht form={form} rijen={4} />
        <Knop>Vragen</Knop>
      </form>
      <Tabel
        bijschrift="Wat u eerder vroeg"
        leeg="U vroeg nog niets"
        rijen={stand.eigen}
        sleutel={(rij) => rij.id}
        kolommen={[
          { kop: 'Kenmerk', rijkop: true, cel: (rij) => rij.kenmerk },
          { kop: 'Gevraagd', cel: (rij) => momentTekst(rij.op) },
          { kop: 'Stand', cel: (rij) => (rij.toestand === 'beoordeeld' ? 'toegestaan' : rij.toestand) },
        ]}
      />
    </Werkscherm>
  )
}

function Wachtend({ verzoek }: { verzoek: Stand['wachtend'][number] }) {
  return (
    <form noValidate method="post" action={`/noodtoegang/${verzoek.id}/toestaan`}>
      <h2>
        {verzoek.wie} vraagt om dossier {verzoek.kenmerk}
      </h2>
      <p>Gevraagd op {momentTekst(verzoek.op)}.</p>
      <p dir="auto">{verzoek.gekend ? verzoek.reden : nietGekend}</p>
      <Knoppen>
        {verzoek.gekend && <Knop>Toestaan voor {minutenOpen} minuten</Knop>}
        <Knop soort="secundair" naar={`/noodtoegang/${verzoek.id}/weigeren`}>
          Weigeren
        </Knop>
      </Knoppen>
    </form>
  )
}
