import { eenKeer } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { Gegevens, Knoplink, Knoppen, Label, Leeg, Tijdlijn } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { regioVan } from '../netwerk/index.ts'
import { bestandsplafond } from './bijlage-laad-op.ts'
import { functieInvoer, overnemenSchema } from './collega/collega.schema.ts'
import { Meldpagina } from './collega/formulier.view.tsx'
import { gekozenFunctie } from './collega/functie.ts'
import { internMelden, KiesFunctie, kaartRoutes } from './collega/kaart.pages.tsx'
import { meldAlsCollega } from './collega/meld-als-collega.ts'
import { leesIntern } from './intern.bestanden.tsx'
import { type EigenMelding, eigenMeldingen } from './intern-meldingen.ts'
import { mailRoutes } from './mail/mail.pages.tsx'
import { datumIn } from './melden.schil.tsx'
import { vrijeInvoer } from './melding.schema.ts'
import { regiotaal, tekstenIn } from './teksten/talen.ts'

const t = tekstenIn(regiotaal)

/** The form, with the function that she chose here, or earlier in this browser. */
const formulier = page('/intern/melden', {
  ...internMelden,
  verwerking: 'melding.intern-melden',
  spoor: 'geen',
  menu: 'Melden',
  script: 'locatie',
  invoer: functieInvoer,
  antwoord: async (verzoek) => {
    const { omgeving, werk, invoer } = verzoek
    const form = omgeving.formulier
    const regio = await werk({}, regioVan)
    const { functie, koekjes } = gekozenFunctie(regio, verzoek, waarde(form, 'functie') || invoer.functie)
    if (!functie && Object.keys(form.waarden).length === 0)
      return { pagina: <KiesFunctie omgeving={omgeving} regio={regio} naar="/intern/melden" /> }
    return { pagina: <Meldpagina {...{ omgeving, regio, functie, form }} />, koekjes }
  },
})

const versturen = actie('/intern/melden', {
  ...internMelden,
  verwerking: 'melding.intern-melden',
  schema: vrijeInvoer,
  bestanden: bestandsplafond,
  script: 'locatie',
  antwoord: async (verzoek) => {
    const { omgeving, werk } = verzoek
    const { invoer, form, regio, ...mee } = await leesIntern(verzoek)
    if (!invoer || form.fouten.length > 0) {
      const { functie } = gekozenFunctie(regio, verzoek, waarde(form, 'functie'))
      return { pagina: <Meldpagina {...{ omgeving, regio, functie, form }} {...mee} />, status: 400 }
    }
    const meld = werk({ bewijs: mee.conceptId }, (ctx) => meldAlsCollega(ctx, omgeving.wie!, invoer, mee))
    await eenKeer(meld)
    return { naar: '/intern/meldingen' }
  },
  bij: formulier,
})

/** A text from elsewhere in the form: nothing of it is stored before she sends it. */
const overnemen = actie('/intern/melden/overnemen', {
  ...internMelden,
  verwerking: 'melding.intern-overnemen',
  spoor: 'geen',
  script: 'locatie',
  schema: overnemenSchema,
  antwoord: async (verzoek) => {
    const { omgeving, werk, invoer } = verzoek
    const regio = await werk({}, regioVan)
    const { functie } = gekozenFunctie(regio, verzoek, invoer.functie)
    const form = { waarden: { wat: invoer.wat }, fouten: [] }
    return { pagina: <Meldpagina {...{ omgeving, regio, functie, form }} /> }
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

export const internRoutes: Webroute[] = [
  formulier,
  versturen,
  overnemen,
  eigen,
  ...kaartRoutes,
  ...mailRoutes,
]
