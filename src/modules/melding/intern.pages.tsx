import { nieuwId } from '../../kernel/ids.ts'
import { isDubbel } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, type Formulier, type Omgeving, page, type Webroute } from '../../web/page.ts'
import {
  Gegevens,
  Gevaarbalk,
  Knop,
  Knoplink,
  Knoppen,
  Label,
  Leeg,
  Tekstvak,
  Tekstveld,
  Tijdlijn,
  Verborgen,
} from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Regio, regioVan } from '../netwerk/index.ts'
import type { Bestand } from './bijlage.ts'
import { bestandsplafond } from './bijlage-laad-op.ts'
import { dienIn } from './dien-in.ts'
import { InternBestanden, leesIntern } from './intern.bestanden.tsx'
import { type EigenMelding, eigenMeldingen } from './intern-meldingen.ts'
import { datumIn } from './melden.schil.tsx'
import { vrijeInvoer } from './melding.schema.ts'
import { idVoorInhoud, type MeldingInhoud } from './melding.ts'
import { regiotaal, tekstenIn } from './teksten/talen.ts'

const t = tekstenIn(regiotaal)

const formulier = page('/intern/melden', {
  recht: 'melding:toevoegen',
  doel: 'intern melden',
  verwerking: 'melding.intern-melden',
  spoor: 'geen',
  menu: 'Melden',
  antwoord: async ({ omgeving, werk }) => {
    const regio = await werk({ spoor: 'geen' }, regioVan)
    return { pagina: <InternFormulier omgeving={omgeving} regio={regio} form={omgeving.formulier} /> }
  },
})

type Formulierdeel = { omgeving: Omgeving; regio: Regio; form: Formulier; bestanden?: readonly Bestand[] }

function InternFormulier({ omgeving, regio, form, bestanden = [] }: Formulierdeel) {
  return (
    <Werkscherm omgeving={omgeving} titel="Signaal van mensenhandel melden">
      <Gevaarbalk>
        <p>Wacht niet op de aandachtsfunctionaris.</p>
      </Gevaarbalk>
      <p>Schrijf op wat u weet. U hoeft het niet zeker te weten. Zoek niets uit en vraag niet door.</p>
      <form noValidate method="post" action="/intern/melden" encType="multipart/form-data">
        <Verborgen naam="concept" waarde={waarde(form, 'concept') || nieuwId(omgeving.now)} />
        <Tekstvak
          naam="wat"
          label="Wat zag of hoorde u?"
          uitleg="Wat zag u zelf, en wat hoorde u van een ander?"
          verplicht
          rijen={6}
          form={form}
        />
        <Tekstvak naam="waar" label="Waar?" uitleg="Adres, bedrijf of omschrijving" rijen={2} form={form} />
        <Tekstvak
          naam="betrokken"
          label="Om wie gaat het?"
          uitleg="Wat u weet: naam, leeftijd, kenteken"
          rijen={2}
          form={form}
        />
        <Tekstveld naam="wanneer" label="Wanneer?" form={form} />
        <InternBestanden form={form} regio={regio} bestanden={bestanden} />
        <Knoppen>
          <Knop>Versturen</Knop>
        </Knoppen>
      </form>
    </Werkscherm>
  )
}

const versturen = actie('/intern/melden', {
  recht: 'melding:toevoegen',
  doel: 'intern melden',
  verwerking: 'melding.intern-melden',
  schema: vrijeInvoer,
  bestanden: bestandsplafond,
  antwoord: async (verzoek) => {
    const { omgeving, werk } = verzoek
    const { invoer, form, regio, bestanden, conceptId } = await leesIntern(verzoek)
    if (!invoer || form.fouten.length > 0)
      return {
        pagina: (
          <InternFormulier omgeving={{ ...omgeving, formulier: form }} {...{ regio, form, bestanden }} />
        ),
        status: 400,
      }
    const { concept, wat, waar, betrokken, wanneer } = invoer
    const accountId = omgeving.wie!.accountId
    const inhoud: MeldingInhoud = {
      ...{ wie: 'collega', hulp: null, wat, plaats: '', waar, gemeenteBekend: true, wanneer: null },
      ...{ wanneerToelichting: wanneer, betrokken, anoniem: false, taal: regiotaal },
    }
    const sommen = bestanden.map(({ sha256 }) => sha256)
    const tekst = JSON.stringify([accountId, wat, waar, betrokken, wanneer, ...sommen])
    const id = idVoorInhoud(concept, tekst, omgeving.now)
    try {
      await werk({ bewijs: conceptId }, (ctx) =>
        dienIn(ctx, { id, kanaal: 'collega', inhoud, accountId, conceptId, bestanden }),
      )
    } catch (fout) {
      if (!isDubbel(fout)) throw fout
    }
    return { naar: '/intern/meldingen' }
  },
  bij: formulier,
})

const eigen = page('/intern/meldingen', {
  recht: 'eigen melding:lezen',
  doel: 'eigen melding',
  verwerking: 'melding.eigen-meldingen',
  menu: 'Mijn meldingen',
  laad: (ctx) => eigenMeldingen(ctx),
  toon: ({ gegevens, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Mijn meldingen">
      <p>U ziet hier hoe het staat en wat u teruggeschreven is. De inhoud van uw melding ziet u niet meer.</p>
      {gegevens.length === 0 && <Leeg kop="U hebt nog niets gemeld." />}
      {gegevens.map((melding) => (
        <Eigen key={melding.meldingId} melding={melding} />
      ))}
      <Knoppen>
        <Knoplink href="/intern/melden">Nieuwe melding</Knoplink>
      </Knoppen>
    </Werkscherm>
  ),
})

function Eigen({ melding }: { melding: EigenMelding }) {
  const { ontvangenOp, toestand, berichten } = melding
  return (
    <section>
      <h2>Melding van {datumIn(t, ontvangenOp)}</h2>
      <Gegevens gegevens={[{ term: 'Stand', waarde: <Label>{t.vervolg.standen[toestand]}</Label> }]} />
      <Tijdlijn
        gebeurtenissen={berichten.map(({ id, tekst, op }) => ({
          sleutel: id,
          moment: datumIn(t, op, true),
          datetime: op.toISOString(),
          titel: 'De aandachtsfunctionaris schreef',
          inhoud: <p className="gegevens__waarde">{tekst}</p>,
        }))}
      />
    </section>
  )
}

export const internRoutes: Webroute[] = [formulier, versturen, eigen]
