let last = 0;

/** Un número que no tiene ningún otro dato de prueba de esta ejecución. */
export function nextNumber(): number {
  last += 1;
  return last;
}
