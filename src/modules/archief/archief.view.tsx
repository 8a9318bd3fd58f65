import { momentTekst } from '../../web/datum.ts'
import type { Omgeving } from '../../web/page.ts'
import { Aandacht, Knop, Knoppen, Leeg, Tabel, Tekstvak } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dagenOphalen, type Stand } from './archief.ts'
import type { Verzoek } from './bekijk-verzoeken.ts'

type Props = { verzoeken: readonly Verzoek[]; omgeving: Omgeving }

const standen: Record<Stand, string> = {
  gevraagd: 'Wacht op de beheerder',
  toegestaan: 'Toegestaan',
  geweigerd: 'Geweigerd',
  verlopen: 'De tijd is voorbij',
}

/** For who takes the archive: asking, and taking it when somebody else allowed it. */
export function Archief({ verzoeken, omgeving }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Het archief meenemen">
      <p>
        Gaat uw gemeente weg bij Baken, of draagt zij haar archief over? Dan neemt u hier alles mee wat u mag
        zien: elk dossier, met de bestanden, in één zip-bestand.
      </p>
      {verzoeken
        .filter(({ stand }) => stand === 'toegestaan')
        .map((verzoek) => (
          <Ophalen key={verzoek.id} verzoek={verzoek} />
        ))}
      <h2>Vragen</h2>
      <form noValidate method="post" action="/archief">
        <Tekstvak
          naam="reden"
          label="Waarom neemt u het archief mee?"
          uitleg="De beheerder en de functionaris gegevensbescherming lezen dit. Noem geen namen uit dossiers."
          verplicht
          form={omgeving.formulier}
          rijen={4}
        />
        <Aandacht soort="waarschuwing" kop="Alles staat dan ook buiten Baken">
          <p>
            Het bestand is niet verzegeld, vernietigt zichzelf niet, en wie het krijgt, kan het doorgeven. In
            het logboek komt een regel bij elk dossier.
          </p>
        </Aandacht>
        <Knop>Vragen</Knop>
      </form>
      <Tabel
        bijschrift="Wat u eerder vroeg"
        leeg="U vroeg nog niets"
        rijen={verzoeken}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Gevraagd', rijkop: true, cel: ({ op }) => momentTekst(op) },
          { kop: 'Stand', cel: ({ stand }) => standen[stand] },
          { kop: 'Waarom', cel: ({ reden }) => <span dir="auto">{reden}</span> },
        ]}
      />
    </Werkscherm>
  )
}

function Ophalen({ verzoek: { id, tot, op } }: { verzoek: Verzoek }) {
  return (
    <form noValidate method="post" action={`/archief/${id}/ophalen`}>
      <h2>U mag het archief ophalen</h2>
      <p>
        Gevraagd op {momentTekst(op)}. Ophalen kan tot {momentTekst(tot!)}. Breekt het af? Gooi dan weg wat u
        kreeg en haal het opnieuw op. Een zip die niet opent, of waar <code>manifest.json</code> in ontbreekt,
        is niet heel.
      </p>
      <Knop>Haal het archief op</Knop>
    </form>
  )
}

/** For the beheerder, who sees nothing of what is in it. */
export function Archiefverzoeken({ verzoeken, omgeving }: Props) {
  const wachtend = verzoeken.filter(({ stand, vanMij }) => stand === 'gevraagd' && !vanMij)
  return (
    <Werkscherm omgeving={omgeving} titel="Verzoeken om het archief">
      <p>
        Een collega wil alles meenemen wat zij in Baken mag zien. Sta dat alleen toe als uw gemeente weggaat
        bij Baken of haar archief overdraagt. Vraag het na bij wie daarover gaat.
      </p>
      {wachtend.length === 0 && <Leeg kop="Er wacht geen verzoek" />}
      {wachtend.map((verzoek) => (
        <Wachtend key={verzoek.id} verzoek={verzoek} />
      ))}
      <Tabel
        bijschrift="Alle verzoeken, het nieuwste bovenaan"
        leeg="Niemand vroeg om het archief"
        rijen={verzoeken}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Gevraagd', rijkop: true, cel: ({ op }) => momentTekst(op) },
          { kop: 'Wie', cel: ({ door }) => door },
          { kop: 'Stand', cel: ({ stand }) => standen[stand] },
        ]}
      />
    </Werkscherm>
  )
}

function Wachtend({ verzoek: { id, door, op, reden } }: { verzoek: Verzoek }) {
  return (
    <form noValidate method="post" action={`/beheer/archief/${id}/toestaan`}>
      <h2>{door} vraagt om het archief</h2>
      <p>Gevraagd op {momentTekst(op)}.</p>
      <p dir="auto">{reden}</p>
      <Knoppen>
        <Knop>Toestaan voor {dagenOphalen} dagen</Knop>
        <Knop soort="secundair" naar={`/beheer/archief/${id}/weigeren`}>
          Weigeren
        </Knop>
      </Knoppen>
    </form>
  )
}
