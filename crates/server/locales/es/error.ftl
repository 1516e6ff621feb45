# Las páginas de error y las razones por las que algo no se hizo. error-*: lo que pasó; refused-*: lo que las reglas no permiten.

error-back = Ir a la bandeja
refused-no-mailbox = No hay ningún buzón desde el que enviar correo. Quien administra Esmero puede añadirlo en Buzones.
