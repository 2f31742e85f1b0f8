/*
 * The client shows its newest message with scrollIntoView, which scrolls the page around its frame along: of several
 * chats on one page the last that spoke would come in sight. Here only the list of messages scrolls.
 */
Element.prototype.scrollIntoView = function scrollOwnList() {
  const list = findList(this);
  if (list !== undefined)
    list.scrollTop += this.getBoundingClientRect().top - list.getBoundingClientRect().top;
};

function findList({ parentElement: above }) {
  if (above === null) return undefined;
  return /auto|scroll/.test(getComputedStyle(above).overflowY) ? above : findList(above);
}
