import type { Formulier } from '../../web/formulier.ts'
import { Aandacht, Keuze, Knop, Tekstvak, Verborgen, Vinkjes } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import type { Weging } from '../netwerk/index.ts'
import { wachtTekst } from './lijst.presenter.ts'
import { opties } from './proces/eis-grond.ts'
import { wegingStuk } from './proces/lees-proces.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { kiestWatMag } from './signaal.ts'

const alsProces = ({ regio, wegingen, stukken }: SignaalInzage) => ({
  regio,
  stukken,
  beslissingen: wegingen,
})

type Stapprops = {
  signaal: SignaalInzage
  stap: SignaalInzage['regio']['fasemodel']['stappen'][number]
  omgeving: Omgeving
  vanaf: string
}

/** The wegingen of the step at hand on one screen: those of the reader as a form, the others in words. */
export function Stapformulier({ signaal, stap, omgeving, vanaf }: Stapprops) {
  const { regio, versie } = signaal
  const rollen = omgeving.wie?.rollen ?? []
  const open = stap.wegingen
    .slice(stap.wegingen.indexOf(vanaf))
    .map((code) => regio.fasemodel.wegingen.find((w) => w.code === code)!)
  const eigen = open.filter((weging) => weging.rollen.some((rol) => rollen.includes(rol)))
  return (
    <>
      <p>{stap.uitleg}</p>
      <p>
        Beslis in deze volgorde. Leidt een uitkomst niet verder? Dan stopt het daar en laat u de rest leeg.
      </p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={versie} />
        {open.map((weging) =>
          eigen.includes(weging) ? (
            <Wegingvelden key={weging.code} weging={weging} signaal={signaal} omgeving={omgeving} />
          ) : (
            <Aandacht key={weging.code} kop={weging.naam}>
              <p>
                {weging.vraag} Hierover beslist: {wachtTekst(regio, weging.rollen.join(','))}.
              </p>
            </Aandacht>
          ),
        )}
        {eigen.length > 0 && <Knop>Wegingen vastleggen</Knop>}
      </form>
    </>
  )
}

function Wegingvelden({
  weging,
  signaal,
  omgeving,
}: {
  weging: Weging
  signaal: SignaalInzage
  omgeving: Omgeving
}) {
  const { code, naam, vraag, toelichting, criteria, uitkomsten } = weging
  const form = omgeving.formulier
  return (
    <>
      <h2>
        {naam}: {vraag}
      </h2>
      <p>{toelichting}</p>
      <Vinkjes
        naam={`criteria-${code}`}
        label={`Wat is het geval? (${naam})`}
        uitleg="Dit telt niet op tot een score. Het laat zien waar u naar keek."
        form={form}
        opties={criteria.map((criterium) => ({ waarde: criterium, label: criterium }))}
      />
      <Watmag weging={weging} signaal={signaal} form={form} />
      <Keuze
        naam={`uitkomst-${code}`}
        label={`Uitkomst (${naam})`}
        verplicht
        form={form}
        opties={[
          ...uitkomsten.map((u) => ({ waarde: u.code, label: u.naam })),
          { waarde: '', label: 'Nog niet beslissen' },
        ]}
      />
      <Tekstvak naam={`reden-${code}`} label={`Uw reden (${naam})`} verplicht form={form} rijen={4} />
    </>
  )
}

/** Which parts of what was asked a privacycheck lets through. */
function Watmag({ weging, signaal, form }: { weging: Weging; signaal: SignaalInzage; form: Formulier }) {
  const gevraagd = kiestWatMag(weging) ? wegingStuk(alsProces(signaal), weging) : null
  if (!gevraagd) return null
  return (
    <Vinkjes
      naam={`mag-${weging.code}`}
      label={`Wat mag? (${weging.naam})`}
      uitleg="Vink alleen aan wat mag. De rest mag niet."
      form={form}
      opties={opties(gevraagd).map(({ code, label }) => ({ waarde: code, label }))}
    />
  )
}
