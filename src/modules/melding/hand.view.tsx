import type { Formulier } from '../../web/formulier.ts'
import {
  Aandacht,
  Code,
  Datumveld,
  Gevaarbalk,
  Keuze,
  Knop,
  Knoplink,
  Knoppen,
  Tekstvak,
  Tekstveld,
  Verborgen,
} from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { NietLetterlijk } from './inzien.view.tsx'

type Props = { omgeving: Omgeving; form: Formulier; vast: { concept: string; code: string } }

/** A telephone note, the counter, the post: one form with a choice of channel. */
export function Handscherm({ omgeving, form, vast }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Melding invoeren">
      <p>
        Voor een melding die per telefoon, aan de balie of per post binnenkwam. Komt hij van Meld Misdaad
        Anoniem? <a href="/intern/m-melding">Voer een melding van M. in</a>.
      </p>
      <Gevaarbalk>
        <p>Is de melder zelf in gevaar? Blijf aan de lijn en bel met een ander toestel 112.</p>
      </Gevaarbalk>
      <p>Wil iemand alleen hulp voor zichzelf? Verbind door met de zorgcoördinator en leg hier niets vast.</p>
      <form noValidate method="post" action="/intern/registreren">
        <Verborgen naam="concept" waarde={vast.concept} />
        <Verborgen naam="code" waarde={vast.code} />
        <Keuze
          naam="kanaal"
          label="Hoe kwam de melding binnen?"
          verplicht
          form={form}
          opties={[
            { waarde: 'telefoon', label: 'Per telefoon' },
            { waarde: 'balie', label: 'Aan de balie' },
            { waarde: 'post', label: 'Per post of mail' },
          ]}
        />
        <Ontvangen form={form} />
        <Tekstvak
          naam="wat"
          label="Wat zag of hoorde de melder?"
          uitleg="Schrijf op wat de melder zegt, in de woorden van de melder. Vraag niet door."
          verplicht
          rijen={6}
          form={form}
        />
        <Verhaal form={form} />
        <h2>Contact met de melder</h2>
        <p>Alleen als de melder dat wil. Laat het anders leeg.</p>
        <Tekstveld naam="contactNaam" label="Naam" form={form} />
        <Tekstveld
          naam="contactHoe"
          label="Hoe is de melder veilig te bereiken?"
          uitleg="Een telefoonnummer of mailadres waar niemand anders meekijkt."
          form={form}
        />
        <Tekstveld
          naam="contactWanneer"
          label="Wanneer kan dat, en wanneer niet?"
          uitleg="Bijvoorbeeld: alleen overdag. Of: spreek niets in."
          form={form}
        />
        <Keuze
          naam="wilCode"
          label="Wil de melder een code?"
          uitleg="Met de code leest de melder later of er een bericht is. Een code kan ook gevonden worden. Laat de melder kiezen."
          verplicht
          form={form}
          opties={[
            { waarde: 'ja', label: 'Ja, ik geef de code door' },
            { waarde: 'nee', label: 'Nee' },
          ]}
        />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

/** From M., by hand. There is no field for who reported, on purpose. */
export function Mscherm({ omgeving, form, vast }: Props) {
  return (
    <Werkscherm omgeving={omgeving} titel="Melding van M. invoeren">
      <NietLetterlijk />
      <p>
        M. geeft nooit door wie er belde. Zoek het niet uit. Een melding van M. is een puzzelstukje: ga eerst
        na of het klopt.
      </p>
      <form noValidate method="post" action="/intern/m-melding">
        <Verborgen naam="concept" waarde={vast.concept} />
        <Tekstveld naam="kenmerk" label="Nummer van M." form={form} spellCheck={false} />
        <Ontvangen form={form} />
        <Tekstvak naam="wat" label="Wat schreef M.?" verplicht rijen={6} form={form} />
        <Verhaal form={form} />
        <Knop>Opslaan</Knop>
      </form>
    </Werkscherm>
  )
}

function Ontvangen({ form }: { form: Formulier }) {
  return (
    <Datumveld
      naam="ontvangen"
      label="Wanneer ontving de gemeente de melding?"
      soort="dag-maand-jaar"
      verplicht
      form={form}
    />
  )
}

function Verhaal({ form }: { form: Formulier }) {
  return (
    <>
      <Tekstvak naam="waar" label="Waar?" uitleg="Adres, bedrijf of omschrijving" rijen={2} form={form} />
      <Tekstvak
        naam="betrokken"
        label="Om wie gaat het?"
        uitleg="Wat bekend is: naam, leeftijd, kenteken"
        rijen={2}
        form={form}
      />
      <Tekstveld naam="wanneer" label="Wanneer gebeurt of gebeurde het?" form={form} />
    </>
  )
}

/** Only ever shown for a melding that is stored. The code is shown once. */
export function Handontvangst({ omgeving, code }: { omgeving: Omgeving; code: string | null }) {
  return (
    <Werkscherm omgeving={omgeving} titel="De melding is opgeslagen">
      {code && (
        <>
          <Code code={code} kop="Code voor de melder" />
          <Aandacht soort="waarschuwing" kop="U ziet de code alleen nu">
            <p>
              Lees de code voor, in groepjes van vier. Laat de melder hem herhalen. Er zit geen letter O, I of
              L in. Schrijf hem zelf niet op.
            </p>
            <p>De melder gebruikt de code op deze website, bij /melden/vervolg.</p>
          </Aandacht>
        </>
      )}
      <Knoppen>
        <Knoplink href="/werkvoorraad">Naar de werkvoorraad</Knoplink>
        <Knoplink href="/intern/registreren" soort="secundair">
          Nog een melding invoeren
        </Knoplink>
      </Knoppen>
    </Werkscherm>
  )
}
