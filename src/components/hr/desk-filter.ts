import { CHOICE_FIELDS, choiceFrom, countInWords, type DeskChoice, fits, queryOf } from '../../domain/desk/choice.ts';

/**
 * Narrows the lists below it to an organisation, a document or an office. The choice stands in the address, so that it can
 * be kept as a bookmark and sent to a colleague. Without script the lists are whole and the form is not there.
 */
class DeskFilter extends HTMLElement {
  #selects = new Map(CHOICE_FIELDS.map((name) => [name, this.querySelector<HTMLSelectElement>(`[name="${name}"]`)]));
  #status = this.querySelector('[role="status"]');

  connectedCallback() {
    this.#choose(choiceFrom(location.search));
    this.hidden = false;
    this.addEventListener('change', () => this.#changed());
    this.querySelector('button')?.addEventListener('click', () => {
      this.#choose({ organization: '', document: '', owner: '' });
      this.#changed();
    });
    this.#show();
  }

  get #choice(): DeskChoice {
    const of = (name: keyof DeskChoice) => this.#selects.get(name)?.value ?? '';
    return { organization: of('organization'), document: of('document'), owner: of('owner') };
  }

  /** Sets the form; what it does not offer counts as everything. */
  #choose(choice: DeskChoice) {
    for (const [name, select] of this.#selects) {
      if (!select) continue;
      select.value = choice[name];
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  #changed() {
    history.replaceState(null, '', `${location.pathname}${queryOf(this.#choice)}${location.hash}`);
    this.#show();
  }

  #show() {
    const choice = this.#choice;
    let all = 0;
    let shown = 0;
    for (const group of document.querySelectorAll<HTMLElement>('[data-desk-group]')) {
      const { organization = '', document: of = '' } = group.dataset;
      let inGroup = 0;
      for (const row of group.querySelectorAll<HTMLElement>('[data-owners]')) {
        const owners = (row.dataset['owners'] ?? '').split(' ').filter(Boolean);
        row.hidden = !fits(choice, { organization, document: of, owners });
        all += 1;
        if (!row.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      const count = group.querySelector('[data-count]');
      if (count) count.textContent = String(inGroup);
      shown += inGroup;
    }
    if (this.#status) this.#status.textContent = countInWords(all, shown);
  }
}

customElements.define('desk-filter', DeskFilter);
