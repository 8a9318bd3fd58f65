import { waarde } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'
import { beschreven, Veld, type VeldProps } from './veld.tsx'

type Props = VeldProps & { opties: { waarde: string; label: string }[]; autoComplete?: string }

/** One answer out of many; with few, use Keuze. */
export function Keuzelijst({ opties, autoComplete = 'off', ...props }: Props) {
  const t = useTeksten()
  const { naam, form, verplicht } = props
  return (
    <Veld {...props}>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={naam}
        name={naam}
        defaultValue={waarde(form, naam)}
        autoComplete={autoComplete}
        aria-required={verplicht}
        {...beschreven(props)}
      >
        <option value="">{t.kies}</option>
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Veld>
  )
}
