import { momentTekst } from '../../web/datum.ts'
import { Keuze, Knop, Knoplink, Knoppen, Label, Tekstveld, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { mailwenscodes, mailwensen } from './mailwens.ts'
import type { Sessieregel } from './mijn-sessies.ts'

export function MijnSessies({ omgeving, sessies }: { omgeving: Omgeving; sessies: Sessieregel[] }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Waar bent u ingelogd?">
      <p>
        Staat hier iets dat u niet kent? Beëindig die sessie en bel uw beheerder. Baken houdt niet bij met
        welk toestel of vanaf welke plek u inlogt. Geef een sessie zelf een naam als dat helpt.
      </p>
      {sessies.map((sessie) => (
        <Sessie key={sessie.id} sessie={sessie} />
      ))}
      {sessies.length > 1 && (
        <form noValidate method="post" action="/mijn-sessies/andere-beeindigen">
          <Knop soort="gevaar">Alle andere sessies beëindigen</Knop>
        </form>
      )}
      <h2 className="utrecht-heading-2">Bericht per mail</h2>
      <p>
        Baken kan u mailen als er iets met uw account gebeurt, of als er iets nieuws is. In zo'n mail staat
        nooit waar een melding over gaat.
      </p>
      <Knoplink href="/mijn-sessies/mailadres" soort="secundair">
        Mail bekijken of wijzigen
      </Knoplink>
    </Werkscherm>
  )
}

function Sessie({ sessie }: { sessie: Sessieregel }) {
  const pad = `/mijn-sessies/${sessie.id}`
  return (
    <section>
      <h2 className="utrecht-heading-2">
        {sessie.naam || (sessie.deze ? 'Dit toestel' : 'Een sessie zonder naam')}
      </h2>
      {sessie.deze && <Label>U kijkt hier nu</Label>}
      <p>
        Ingelogd op {momentTekst(sessie.begonnen)}. Laatst gezien op {momentTekst(sessie.gezien)}.
      </p>
      <form noValidate method="post" action={`${pad}/beeindigen`}>
        <Knoppen>
          <Knop soort="secundair">Beëindigen</Knop>
          <Knoplink href={`${pad}/naam`} soort="rustig">
            Naam geven
          </Knoplink>
        </Knoppen>
      </form>
    </section>
  )
}

export function Sessienaam({ omgeving, sessie }: { omgeving: Omgeving; sessie: Sessieregel }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Een sessie een naam geven">
      <Terug href="/mijn-sessies">Naar uw sessies</Terug>
      <p>Ingelogd op {momentTekst(sessie.begonnen)}.</p>
      <form noValidate method="post" action={`/mijn-sessies/${sessie.id}/naam`}>
        <Tekstveld
          naam="naam"
          label="Naam"
          uitleg="Bijvoorbeeld: laptop op het stadhuis. Alleen u ziet deze naam."
          form={vulVoor(omgeving.formulier, { naam: sessie.naam })}
        />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

type Mail = { mailadres: string; mailwens: string }

export function Mailadres({ omgeving, mail }: { omgeving: Omgeving; mail: Mail }) {
  // Two forms on one page: what is wrong in the one takes nothing out of the other.
  const form = { ...omgeving.formulier, waarden: { ...mail, ...omgeving.formulier.waarden } }
  return (
    <Werkscherm omgeving={omgeving} titel="Mail van Baken">
      <Terug href="/mijn-sessies">Naar uw sessies</Terug>
      <form noValidate method="post" action="/mijn-sessies/mailadres">
        <Tekstveld
          naam="mailadres"
          label="Mailadres op uw werk"
          uitleg="Laat dit leeg als u geen mail van Baken wilt."
          soort="email"
          autoComplete="email"
          form={form}
        />
        <Knop>Mailadres opslaan</Knop>
      </form>
      <form noValidate method="post" action="/mijn-sessies/mailwens">
        <Keuze
          naam="mailwens"
          label="Wanneer wilt u mail over nieuw werk?"
          verplicht
          uitleg="In zo'n mail staat niet waar het over gaat. Blijft iets te lang ongelezen? Dan krijgt u altijd een mail."
          form={form}
          opties={mailwenscodes.map((code) => ({ waarde: code, label: mailwensen[code] }))}
        />
        <Knop soort="secundair">Keuze opslaan</Knop>
      </form>
    </Werkscherm>
  )
}
