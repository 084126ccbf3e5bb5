// A real mail server (smtp-server) with STARTTLS and login, for tests. It takes every mail, unless told otherwise for a connection by a
// word on stdin, or by chance when a seed is given. Says on stdout, a JSON object a line, what happens.
// node peer.cjs KEY CERTIFICATE USER PASSWORD [SEED]
const { readFileSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { SMTPServer } = require('smtp-server');

const [keyFile, certificateFile, user, password, seed] = process.argv.slice(2);
const queued = [];
const behaviours = new Map();

// By chance half of the connections are well treated; hanging ones cost a test its time, so they are few.
const byChance = ['take', 'take', 'take', 'take', 'take', 'greylist', 'busy', 'hangUp', 'dropInData', 'takeAndDrop', 'takeAndDrop', 'takeTwice'];
let state = Number(seed ?? 0) >>> 0;

const say = event => process.stdout.write(`${JSON.stringify(event)}\n`);

function chance() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return byChance[Math.floor((state / 2 ** 32) * byChance.length)];
}

const refuse = (code, text) => Object.assign(new Error(text), { responseCode: code });
const socketOf = session => [...server.connections].find(connection => connection.id === session.id)?._socket;
const drop = session => socketOf(session)?.destroy();

const atRecipient = {
  greylist: (address, session, answer) => answer(refuse(451, `4.7.1 <${address}> greylisted, come again`)),
  refuse: (address, session, answer) => answer(refuse(550, `5.1.1 <${address}> no such mailbox`)),
  hang: () => say({ event: 'hanging' }),
};

const afterData = {
  busy: (session, answer) => answer(refuse(452, '4.3.1 disk full')),
  reject: (session, answer) => answer(refuse(554, '5.7.1 refused as spam')),
};

const afterTaking = {
  takeAndDrop: session => drop(session),
  takeTwice: (session, answer) => {
    socketOf(session).write('250 taken\r\n');
    answer(null, 'taken again');
  },
};

const server = new SMTPServer({
  key: readFileSync(keyFile),
  cert: readFileSync(certificateFile),
  closeTimeout: 100,
  onConnect(session, answer) {
    const behaviour = queued.shift() ?? (seed ? chance() : 'take');
    behaviours.set(session.id, behaviour);
    return behaviour === 'hangUp' ? drop(session) : answer();
  },
  onAuth: (login, session, answer) =>
    login.username === user && login.password === password ? answer(null, { user }) : answer(new Error('535 wrong login')),
  onRcptTo(address, session, answer) {
    const behave = atRecipient[behaviours.get(session.id)];
    return behave ? behave(address.address, session, answer) : answer();
  },
  onData(stream, session, answer) {
    const behaviour = behaviours.get(session.id);
    let mail = '';
    stream.setEncoding('utf8');
    stream.on('data', part => {
      mail += part;
      if (behaviour === 'dropInData') drop(session);
    });
    stream.on('end', () => {
      if (behaviour === 'dropInData') return;
      if (afterData[behaviour]) return afterData[behaviour](session, answer);
      say({ event: 'taken', secure: session.secure, mail });
      return afterTaking[behaviour] ? afterTaking[behaviour](session, answer) : answer(null, 'taken');
    });
  },
  onClose: session => behaviours.delete(session.id),
});

server.on('error', () => {}); // Connections that break are what this server is for.
createInterface({ input: process.stdin }).on('line', word => { if (word !== 'tell') queued.push(word); say({ event: 'told' }); }).on('close', () => process.exit());
server.listen(0, '127.0.0.1', () => say({ event: 'listening', port: server.server.address().port }));
