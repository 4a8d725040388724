/* global document */
/* Only Internet Explorer's engine runs this (nomodule), and it can run nothing else of the add-in. ES5. */
document.addEventListener('DOMContentLoaded', function () {
  document.getElementById('root').style.display = 'none';
  document.getElementById('old-host').removeAttribute('hidden');
});
