import { nieuwId } from '../../../kernel/ids.ts'
import { waarde } from '../../../web/formulier.ts'
import type { Formulier, Omgeving } from '../../../web/page.ts'
import {
  Gevaarbalk,
  Keuzelijst,
  Knop,
  Knoppen,
  Locatieknop,
  NietAfdrukken,
  Tekstvak,
  Tekstveld,
  Verborgen,
  Vinkjes,
} from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { type Functie, type Regio, signaalkaart } from '../../netwerk/index.ts'
import type { Bestand } from '../bijlage.ts'
import { InternBestanden } from '../intern.bestanden.tsx'
import { Bronnen, GeenBewijs } from './kaart.view.tsx'

type Props = {
  omgeving: Omgeving
  regio: Regio
  functie: Functie | undefined
  form: Formulier
  bestanden?: readonly Bestand[]
}

/** The one short page of a colleague. Without a function it asks for it, and shows no signals. */
export function Meldpagina({ omgeving, regio, functie, form, bestanden = [] }: Props) {
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier: form }} titel="Signaal van mensenhandel melden">
      <Gevaarbalk>
        <p>Wacht niet op de aandachtsfunctionaris.</p>
      </Gevaarbalk>
      <p>U hoeft het niet zeker te weten. Zoek niets uit en vraag niet door.</p>
      <form noValidate method="post" action="/intern/melden" encType="multipart/form-data">
        <Verborgen naam="concept" waarde={waarde(form, 'concept') || nieuwId(omgeving.now)} />
        {functie ? (
          <Signalen regio={regio} functie={functie} form={form} nu={omgeving.now} />
        ) : (
          <Keuzelijst
            naam="functie"
            label="Wat is uw functie?"
            verplicht
            form={form}
            opties={regio.functies.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
        )}
        <Velden {...{ form, regio, bestanden }} />
        <Knoppen>
          <Knop>Versturen</Knop>
        </Knoppen>
      </form>
      {functie && <Bronnen kaart={signaalkaart(regio, functie.code, omgeving.now)} />}
      <AndereWegen />
    </Werkscherm>
  )
}

function Signalen({
  regio,
  functie,
  form,
  nu,
}: Pick<Props, 'regio' | 'form'> & { functie: Functie; nu: Date }) {
  return (
    <>
      <Verborgen naam="functie" waarde={functie.code} />
      <p>
        Uw functie: <strong>{functie.naam}</strong>. <a href="/intern/functie">Andere functie</a>
      </p>
      <h2>Wat zag of hoorde u?</h2>
      <GeenBewijs />
      {signaalkaart(regio, functie.code, nu).map(({ vorm, signalen }) => (
        <Vinkjes
          key={vorm.code}
          naam={`signalen-${vorm.code}`}
          label={vorm.naam}
          verplicht
          form={form}
          opties={signalen.map(({ code, tekst }) => ({ waarde: code, label: tekst }))}
        />
      ))}
    </>
  )
}

function Velden({ form, regio, bestanden }: Required<Pick<Props, 'form' | 'regio' | 'bestanden'>>) {
  return (
    <>
      <Tekstvak
        naam="wat"
        label="In uw eigen woorden"
        uitleg="Wat zag u zelf, en wat hoorde u van een ander? Hebt u iets aangevinkt, dan hoeft dit niet."
        rijen={4}
        form={form}
      />
      <Tekstvak
        naam="waar"
        label="Waar?"
        uitleg="Adres, bedrijf of omschrijving"
        rijen={2}
        verplicht
        form={form}
      />
      <Locatieknop naam="locatie" form={form} />
      <Tekstveld naam="wanneer" label="Wanneer?" verplicht form={form} />
      <Tekstvak
        naam="betrokken"
        label="Om wie gaat het?"
        uitleg="Wat u weet: naam, leeftijd, kenteken"
        rijen={2}
        form={form}
      />
      <InternBestanden {...{ form, regio, bestanden }} />
      <Vinkjes
        naam="naam"
        label="Uw naam"
        uitleg="Zonder vinkje ziet niemand wie meldde. De aandachtsfunctionaris kan u wel antwoorden in Baken."
        verplicht
        form={form}
        opties={[
          {
            waarde: 'ja',
            label: 'De aandachtsfunctionaris mag mijn naam opvragen',
            uitleg: 'Dat kan alleen met een reden. De reden wordt bewaard.',
          },
        ]}
      />
    </>
  )
}

function AndereWegen() {
  return (
    <NietAfdrukken>
      <h2>Liever anders?</h2>
      <ul>
        <li>
          <a href="/intern/vragen">Eerst overleggen met de aandachtsfunctionaris</a>, zonder te melden
        </li>
        <li>
          <a href="/intern/balie">Balie: een adres dat niet om te wonen is</a>
        </li>
        <li>
          <a href="/intern/mail">Een mail die u kreeg, als melding versturen</a>
        </li>
        <li>
          <a href="/meldcode">De Meldcode huiselijk geweld en kindermishandeling</a>
        </li>
      </ul>
    </NietAfdrukken>
  )
}
