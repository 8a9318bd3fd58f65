import { waarde } from '../../../web/formulier.ts'
import type { Formulier, Omgeving } from '../../../web/page.ts'
import {
  Aandacht,
  Bestandsveld,
  Knop,
  Knoplink,
  Knoppen,
  Tekstvak,
  Terug,
  Verborgen,
  Vinkjes,
} from '../../../web/ui/index.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import type { Meegenomen } from './afzender.ts'

type Scherm = { omgeving: Omgeving; form: Formulier }

export function KiesMail({ omgeving, form }: Scherm) {
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier: form }} titel="Een mail als melding versturen">
      <p>Kreeg u een signaal in een mail? Stuur hem niet door. Sla hem op en kies hem hier.</p>
      <ol>
        <li>Sleep de mail uit uw mailprogramma naar uw bureaublad, of kies Opslaan als.</li>
        <li>Sleep het bestand op de knop hieronder, of kies het.</li>
        <li>U ziet de tekst, past hem aan en verstuurt.</li>
      </ol>
      <form noValidate method="post" action="/intern/mail/lezen" encType="multipart/form-data">
        <Bestandsveld
          naam="mail"
          label="Opgeslagen mail (.eml of .msg), ten hoogste 10 MB"
          soorten=".eml,.msg,message/rfc822"
          form={form}
          verplicht
        />
        <Knop>Lees de mail</Knop>
      </form>
      <p>Baken leest de mail in het geheugen en bewaart hem niet. Pas als u verstuurt, is er een melding.</p>
    </Werkscherm>
  )
}

/** `mail` is null when the sealed part could not be opened any more; her text is still there. */
export function Nakijken({ omgeving, form, mail }: Scherm & { mail: Meegenomen | null }) {
  return (
    <Werkscherm omgeving={{ ...omgeving, formulier: form }} titel="Kijk de mail na">
      <Terug href="/intern/mail">Een andere mail</Terug>
      <p>Haal weg wat er niet toe doet, zoals eerdere mails en handtekeningen.</p>
      <form noValidate method="post" action="/intern/mail">
        <Verborgen naam="concept" waarde={waarde(form, 'concept')} />
        <Verborgen naam="verzegeld" waarde={waarde(form, 'verzegeld')} />
        <Tekstvak naam="wat" label="De tekst" verplicht rijen={14} form={form} />
        <Tekstvak naam="waar" label="Waar?" uitleg="Als u het weet" rijen={2} form={form} />
        <Afzender form={form} mail={mail} />
        <Bijlagen namen={mail?.bijlagen ?? []} />
        <Knop>Versturen</Knop>
      </form>
    </Werkscherm>
  )
}

function Afzender({ form, mail }: { form: Formulier; mail: Meegenomen | null }) {
  if (!mail?.afzender) return <p>De afzender gaat niet mee.</p>
  const { naam, hoe } = mail.afzender
  return (
    <Vinkjes
      naam="afzender"
      label="De afzender"
      uitleg="De afzender komt in een apart vak. Wie hem wil zien, geeft een reden."
      verplicht
      form={form}
      opties={[{ waarde: 'ja', label: `Bewaar de afzender: ${[naam, hoe].filter(Boolean).join(', ')}` }]}
    />
  )
}

function Bijlagen({ namen }: { namen: readonly string[] }) {
  if (namen.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="De bijlagen gaan niet mee">
      <ul>
        {namen.map((naam) => (
          <li key={naam}>{naam}</li>
        ))}
      </ul>
      <p>Zijn ze nodig? Schrijf dat in de tekst. Bewaar de mail dan tot u hoort dat hij weg kan.</p>
    </Aandacht>
  )
}

/** A melding in Baken is of little use when the mail stays in three folders. */
export function Verstuurd({ omgeving }: { omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Uw melding is verstuurd">
      <Aandacht soort="waarschuwing" kop="Gooi de mail nu weg">
        <ul>
          <li>In uw postvak IN.</li>
          <li>In Verzonden items, als u antwoordde of doorstuurde.</li>
          <li>In Verwijderde items: maak die map leeg.</li>
          <li>Het bestand dat u opsloeg, ook in de prullenbak.</li>
        </ul>
      </Aandacht>
      <Knoppen>
        <Knoplink href="/intern/meldingen">Naar mijn meldingen</Knoplink>
      </Knoppen>
    </Werkscherm>
  )
}
