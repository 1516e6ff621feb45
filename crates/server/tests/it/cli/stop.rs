//! `esmero serve` ends when it is told to.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

use super::House;

/// A server, with what it logs.
struct Server {
    child: Child,
    log: BufReader<std::process::ChildStderr>,
    address: String,
}

impl Server {
    fn start(house: &House) -> Self {
        let mut command = house.command(&["serve", "--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut server = Self { child, log, address: String::new() };
        let line = server.wait_for("listening on http://");
        line.rsplit("http://").next().unwrap().trim().clone_into(&mut server.address);
        server
    }

    fn wait_for(&mut self, text: &str) -> String {
        let mut all = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.log.read_line(&mut line).unwrap(), 0, "it ended without saying «{text}»: {all}");
            if line.contains(text) {
                return line;
            }
            all += &line;
        }
    }

    fn signal(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    }

    fn code(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }

    /// A form of which the server waits for the rest.
    fn half_a_form(&self) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!(
            "POST /login HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n",
            self.address
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).unwrap();
        assert_eq!(&answer, b"HTTP/1.1 100", "it reads the form");
        stream
    }
}

#[test]
fn a_signal_ends_it_in_order() {
    let house = House::new();
    let mut server = Server::start(&house);
    server.signal();
    server.wait_for("stopped");
    assert_eq!(server.code(), Some(0));
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let house = House::new();
    let mut server = Server::start(&house);
    let _unfinished = server.half_a_form();
    server.signal();
    server.wait_for("stopping");
    server.signal();
    server.wait_for("a second signal came");
    assert_eq!(server.code(), Some(1));
}
