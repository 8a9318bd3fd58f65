import { type Formulier, foutBij, waarde } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'
import { Groep } from './groep.tsx'
import { Tekstveld } from './tekstveld.tsx'
import type { VeldProps } from './veld.tsx'

const DELEN = { dag: 'bday-day', maand: 'bday-month', jaar: 'bday-year' }

type Deel = keyof typeof DELEN
type Props = VeldProps & { soort?: 'vrij' | 'dag-maand-jaar'; autoComplete?: 'bday' }

/** A date: in the reader's own words, or three numbers in `naam-dag`, `naam-maand` and `naam-jaar`. */
export function Datumveld({ soort = 'vrij', autoComplete, ...props }: Props) {
  if (soort === 'vrij') return <Tekstveld {...props} breedte="half" />
  const { naam, form } = props
  const delen = Object.keys(DELEN) as Deel[]
  return (
    <Groep {...props} id={naam} form={samengevat(naam, delen, form)}>
      <div className="datum veld__invoer">
        {delen.map((deel) => (
          <Datumdeel key={deel} veld={naam} deel={deel} form={form} geboortedatum={autoComplete === 'bday'} />
        ))}
      </div>
    </Groep>
  )
}

type DeelProps = { veld: string; deel: Deel; form: Formulier; geboortedatum: boolean }

function Datumdeel({ veld, deel, form, geboortedatum }: DeelProps) {
  const t = useTeksten()
  const naam = `${veld}-${deel}`
  const eigenFout = foutBij(form, naam)
  return (
    <div className={`datum__deel datum__deel--${deel}`}>
      <label className="utrecht-form-label" htmlFor={naam}>
        {t[deel]}
      </label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={naam}
        name={naam}
        inputMode="numeric"
        autoComplete={geboortedatum ? DELEN[deel] : 'off'}
        defaultValue={waarde(form, naam)}
        aria-invalid={Boolean(eigenFout ?? foutBij(form, veld)) || undefined}
        aria-describedby={eigenFout && `${veld}-fout`}
      />
    </div>
  )
}

/** The errors of the parts are said once, above the three inputs. */
function samengevat(naam: string, delen: Deel[], form: Formulier): Formulier {
  const vanDeel = new Set(delen.map((deel) => `${naam}-${deel}`))
  const fouten = form.fouten.map((fout) => (vanDeel.has(fout.veld) ? { ...fout, veld: naam } : fout))
  return { waarden: form.waarden, fouten }
}
