import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { wholeService } from '../explain/what-if-in-words';
import { DNS_OPERATORS } from '../knowledge/dns-operators';
import { hasEdge, regionsOf, servicesOf } from '../knowledge/provider-parts';
import { PROVIDERS, type ProviderKind } from '../knowledge/providers';
import { failuresOf, type LostPart, MOST_HOURS, type WhatIf } from '../outage/what-if';
import { useWords } from './words-context';

const KINDS: readonly ProviderKind[] = ['cloud', 'cdn', 'hoster', 'network'];
const DNS = 'dns/';
const ALL = '';

interface WhatIfFieldsProps {
  whatIf: WhatIf;
  onChange: (whatIf: WhatIf) => void;
}

/** Who, where, what, how and for how long: what can be chosen follows from what was chosen before. */
export function WhatIfFields({ whatIf, onChange }: WhatIfFieldsProps) {
  const words = useWords();
  const { lost, failure, isOnAndOff } = whatIf;
  const isDns = 'dnsOperator' in lost;
  const lose = (part: LostPart) => {
    const [usual = failure] = failuresOf(part);
    onChange({ ...whatIf, lost: part, failure: failuresOf(part).includes(failure) ? failure : usual });
  };
  return (
    <div class="fields">
      <Field
        name="who"
        label={words('what-if.who')}
        value={isDns ? `${DNS}${lost.dnsOperator}` : lost.provider}
        onChoose={(chosen) =>
          lose(
            chosen.startsWith(DNS)
              ? { dnsOperator: chosen.slice(DNS.length) }
              : { provider: chosen, region: null, service: null },
          )
        }
      >
        {KINDS.map((kind) => (
          <optgroup key={kind} label={words(`what-if.kind.${kind}`)}>
            {PROVIDERS.filter((one) => one.kind === kind)
              .sort(byName)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
        <optgroup label={words('what-if.kind.dns')}>
          {[...DNS_OPERATORS].sort(byName).map(({ id, name }) => (
            <option key={id} value={`${DNS}${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </Field>
      {isDns ? null : <PartFields lost={lost} onChoose={lose} />}
      <Field
        name="how"
        label={words('what-if.how')}
        value={failure}
        onChoose={(chosen) => {
          const kind = failuresOf(lost).find((one) => one === chosen);
          if (kind) onChange({ ...whatIf, failure: kind });
        }}
      >
        {failuresOf(lost).map((kind) => (
          <option key={kind} value={kind}>
            {words(`what-if.how.${kind}`)}
          </option>
        ))}
      </Field>
      <Hours hours={whatIf.hours} onChange={(hours) => onChange({ ...whatIf, hours })} />
      <label class="check">
        <input
          type="checkbox"
          name="on-off"
          checked={isOnAndOff}
          onChange={(event) => onChange({ ...whatIf, isOnAndOff: event.currentTarget.checked })}
        />
        {words('what-if.on-off')}
      </label>
    </div>
  );
}

type ProviderPart = Extract<LostPart, { provider: string }>;

/** Which of a provider's regions and services, where it has any that can be told apart. */
function PartFields({ lost, onChoose }: { lost: ProviderPart; onChoose: (part: LostPart) => void }) {
  const words = useWords();
  const { provider, region, service } = lost;
  const regions = regionsOf(provider);
  const services = servicesOf(provider, region).map((id) => {
    const name = wholeService(id);
    return { id, name: typeof name === 'string' ? name : words.say(name) };
  });
  const goTo = (place: string | null) => {
    const isThere = service !== null && servicesOf(provider, place).includes(service);
    onChoose({ provider, region: place, service: isThere ? service : null });
  };
  return (
    <Fragment>
      {regions.length > 0 && (
        <Field
          name="where"
          label={words('what-if.where')}
          value={region ?? ALL}
          onChoose={(chosen) => goTo(chosen === ALL ? null : chosen)}
        >
          <option value={ALL}>{words('what-if.where.all')}</option>
          {hasEdge(provider) && <option value="global">{words('what-if.where.edge')}</option>}
          {regions.map(({ id, city }) => (
            <option key={id} value={id}>
              {city === null ? id : words('what-if.city', { region: id, city })}
            </option>
          ))}
        </Field>
      )}
      {services.length > 0 && (
        <Field
          name="what"
          label={words('what-if.what')}
          value={service ?? ALL}
          onChoose={(chosen) => onChoose({ provider, region, service: chosen === ALL ? null : chosen })}
        >
          <option value={ALL}>{words('what-if.what.all')}</option>
          {services.sort(byName).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Field>
      )}
    </Fragment>
  );
}

/** What is typed stays as it is typed; only what is a length is taken. */
function Hours({ hours, onChange }: { hours: number; onChange: (hours: number) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isHours = (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST_HOURS;
  return (
    <label class="field">
      {words('what-if.hours')}
      <input
        type="number"
        name="hours"
        min={1}
        max={MOST_HOURS}
        step={1}
        value={typed ?? hours}
        aria-invalid={typed !== null && !isHours(Number(typed))}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (isHours(Number(value))) onChange(Number(value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

interface FieldProps {
  name: string;
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ComponentChildren;
}

function Field({ name, label, value, onChoose, children }: FieldProps) {
  return (
    <label class="field">
      {label}
      <select name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name);
}
