<#macro numbers>
// ER_LOCK_DEADLOCK, and what MariaDB has for a row that changed under a transaction.
const worthRepeating = new Set([1213, 1020]);

const farewells = new Set([
  1053, // the server shuts down
  1077, // it has shut down
  1079, // and so did its threads
  1927, // the connection was ended
  4031, // one that did nothing for too long, in MySQL
]);

const unavailable = new Set([
  1021, // no disk left
  1037, // no memory left
  1038, // none left to sort
  1041, // none left on the machine
  1040, // too many connections
  1203, // too many of one user
  1226, // too much by one user
  1114, // no room in a table
  1205, // a lock that took too long
  1290, // the server only reads for now
  1836, // so it does, in MySQL
  1317, // the statement was ended
  1969, // a statement that took too long, in MariaDB
  3024, // the same in MySQL
]);
</#macro>
