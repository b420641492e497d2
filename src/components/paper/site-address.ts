/** Writes the whole address of a page, as it is reached in this browser. */
class SiteAddress extends HTMLElement {
  connectedCallback() {
    this.textContent = new URL(this.dataset['path'] ?? '/', location.href).href;
  }
}

customElements.define('site-address', SiteAddress);
