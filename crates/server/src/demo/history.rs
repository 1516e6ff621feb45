//! From stories and variations to what happens when: a plan without ids, that is then lived through.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use domain::{
    access::Role,
    calendar::Calendar,
    case::{CaseKind, Channel},
    language::{AddressForm, Language},
};
use jiff::{SignedDuration, Timestamp};

use super::{
    days::{Days, Span},
    draw::Draw,
    files::{AgentFile, Common, Files, Filter, Matter, PersonFile, Story, Then, Turn, Values, Who},
    words::Filling,
};

/// Cases made from variations.
const VARIED: usize = 260;
/// They began within so many working days before now, but not in the last few: those are written one by one.
const REACH: (i64, i64) = (6, 118);
/// Working days between the first case and the day on which persons become known.
const BEFORE: Span = Span { days: 8, minutes: 0 };
/// How much later somebody reads a word of thanks, in working minutes.
const READ_LATER: Span = Span { days: 0, minutes: 20 };

/// Everything that happens.
pub(super) struct Plan {
    pub(super) files: Files,
    pub(super) begins: Timestamp,
    pub(super) now: Timestamp,
    pub(super) threads: Vec<Thread>,
}

/// One matter.
pub(super) struct Thread {
    /// Place in the list of persons.
    pub(super) person: usize,
    pub(super) kind: CaseKind,
    pub(super) channel: Channel,
    pub(super) language: Language,
    pub(super) subject: String,
    /// Place in the list of agents.
    pub(super) owner: Option<usize>,
    pub(super) deeds: Vec<(Timestamp, Deed)>,
}

/// Something that is done.
pub(super) enum Deed {
    /// The person writes or calls.
    Write(Channel, String),
    /// Somebody looks at it, says what sort of matter it is, and takes it if it is theirs.
    Take,
    /// An agent answers.
    Answer { agent: usize, channel: Channel, text: String, then: Option<Then> },
    /// Something for colleagues.
    Note(usize, String),
}

struct Writer<'a> {
    agents: &'a [AgentFile],
    persons: &'a [PersonFile],
    days: Days<'a>,
    now: Timestamp,
    draw: Draw,
}

/// Everything up to now.
pub(super) fn plan(files: Files, calendar: &Calendar, now: Timestamp) -> anyhow::Result<Plan> {
    let writer =
        Writer { agents: &files.agents, persons: &files.persons, days: Days(calendar), now, draw: Draw::new() };
    let mut threads = Vec::new();
    for story in &files.stories {
        threads.push(writer.story(story).with_context(|| format!("the story {}", story.id))?);
    }
    for _ in 0..VARIED {
        threads.extend(writer.variation(&files)?);
    }
    threads.retain(|thread| !thread.deeds.is_empty());
    let first = threads.iter().filter_map(|thread| Some(thread.deeds.first()?.0)).min().unwrap_or(now);
    let begins = Days(calendar).back(first, BEFORE);
    Ok(Plan { files, begins, now, threads })
}

impl<'a> Writer<'a> {
    fn story(&self, story: &Story) -> anyhow::Result<Thread> {
        let person = self.person(story)?;
        let language = story.language.unwrap_or(self.persons[person].language);
        let owner = story.owner.as_deref().map(|id| self.answering(id)).transpose()?;
        let start = self.start(story)?;
        let mut thread = Thread {
            person,
            kind: story.kind,
            channel: story.channel,
            language,
            subject: self.filling(person, language, owner, start, &BTreeMap::new()).fill(&story.subject)?,
            owner,
            deeds: Vec::new(),
        };
        let mut last = None;
        for turn in &story.turns {
            let Some(at) = self.moment(start, last, turn)? else { break };
            last = Some(at);
            let by = match (&turn.by, turn.who) {
                (Some(id), Who::Agent) => Some(self.answering(id)?),
                (Some(id), _) => Some(self.agent(id)?),
                (None, _) => owner,
            };
            self.add(&mut thread, at, turn, by)?;
        }
        self.finish(&mut thread);
        Ok(thread)
    }

    fn start(&self, story: &Story) -> anyhow::Result<Timestamp> {
        let start = self.days.back(self.now, story.ago.parse()?);
        let clock = story.turns.first().and_then(|turn| turn.clock.as_deref());
        let moved = clock.map(|clock| self.days.at_clock(start, clock)).transpose()?;
        Ok(moved.filter(|moved| *moved <= self.now).unwrap_or(start))
    }

    /// When a turn happens; `None` if that is still to come.
    fn moment(&self, start: Timestamp, last: Option<Timestamp>, turn: &Turn) -> anyhow::Result<Option<Timestamp>> {
        let Some(last) = last else { return Ok(Some(start)) };
        let next = last + SignedDuration::from_mins(1);
        let mut at = match &turn.after {
            Some(after) => self.days.forward(start, after.parse()?).max(next),
            None => next,
        };
        if let Some(clock) = &turn.clock {
            let moved = self.days.at_clock(at, clock)?;
            if moved >= next && moved <= self.now {
                at = moved;
            }
        }
        Ok((at <= self.now).then_some(at))
    }

    fn add(&self, thread: &mut Thread, at: Timestamp, turn: &Turn, by: Option<usize>) -> anyhow::Result<()> {
        let agent = by.unwrap_or_else(|| self.lead());
        let text = self.filling(thread.person, thread.language, Some(agent), at, &BTreeMap::new()).fill(&turn.text)?;
        let channel = turn.channel.unwrap_or(thread.channel);
        match turn.who {
            Who::Person => {
                thread.deeds.push((at, Deed::Write(channel, text)));
                if turn.then.is_some() {
                    self.thank_back(thread, at, channel, agent);
                }
            }
            Who::Agent => {
                let text = self.signed(channel, text, agent);
                thread.deeds.push((at, Deed::Answer { agent, channel, text, then: turn.then }));
            }
            Who::Note | Who::System => thread.deeds.push((at, Deed::Note(agent, text))),
        }
        Ok(())
    }

    /// A word of thanks is a word of the person: somebody says the last one (promise N2).
    fn thank_back(&self, thread: &mut Thread, thanked: Timestamp, channel: Channel, agent: usize) {
        let at = self.days.forward(thanked, READ_LATER);
        if at > self.now {
            return;
        }
        let person = &self.persons[thread.person];
        let (name, tu) = (&person.preferred, person.form == AddressForm::Tu);
        let text = match thread.language {
            Language::Es if tu => format!("A ti, {name}. Aquí estamos si hace falta algo más."),
            Language::Es => format!("A usted, {name}. Aquí estamos si hace falta algo más."),
            Language::Ca if tu => format!("A tu, {name}. Ací estem si cal res més."),
            Language::Ca => format!("A vosté, {name}. Ací estem si cal res més."),
            Language::Gl => format!("Grazas a vostede, {name}."),
            Language::Eu => format!("Eskerrik asko zuri, {name}."),
            Language::En => format!("You are welcome, {name}. We are here if anything else comes up."),
            Language::Pt => format!("Nós é que agradecemos, {name}."),
        };
        let text = self.signed(channel, text, agent);
        thread.deeds.push((at, Deed::Answer { agent, channel, text, then: Some(Then::Resolve) }));
    }

    /// Puts the moments in order, and lets the owner take the matter before anybody answers.
    fn finish(&self, thread: &mut Thread) {
        let Some((first, _)) = thread.deeds.first() else { return };
        let by_hand = matches!(thread.channel, Channel::Phone | Channel::Counter | Channel::Post);
        let to_sort = thread.channel == Channel::Mail && thread.kind != CaseKind::Inquiry;
        if (thread.owner.is_some() && !by_hand) || to_sort {
            let wanted = self.days.forward(*first, Span { days: 0, minutes: self.draw.between(2, 25) });
            let reaction = |deed: &Deed| !matches!(deed, Deed::Write(..));
            let before = thread.deeds.iter().find(|(_, deed)| reaction(deed)).map_or(self.now, |(at, _)| *at);
            let at = wanted.min(before).max(*first);
            let place = thread.deeds.iter().position(|(other, deed)| *other > at || reaction(deed));
            thread.deeds.insert(place.unwrap_or(thread.deeds.len()), (at, Deed::Take));
        }
        thread.deeds.sort_by_key(|(at, _)| *at);
    }

    /// One case from the frequent matters; `None` if it falls to nobody.
    fn variation(&self, files: &'a Files) -> anyhow::Result<Option<Thread>> {
        let back = Span { days: self.draw.between(REACH.0, REACH.1), minutes: self.draw.between(0, 300) };
        let start = self.days.back(self.now, back);
        let Some(matter) = self.matter(&files.matters, self.days.date(start).month()) else { return Ok(None) };
        let Some(channel) = self.draw.one(&matter.channels).copied() else { return Ok(None) };
        let Some(person) = self.somebody(matter, channel) else { return Ok(None) };
        self.vary(files, matter, (person, channel), start)
            .with_context(|| format!("the matter {}", matter.id))
            .map(Some)
    }

    fn vary(
        &self,
        files: &Files,
        matter: &Matter,
        (person, channel): (usize, Channel),
        start: Timestamp,
    ) -> anyhow::Result<Thread> {
        let common = files.common.get(&matter.language);
        let owner = self.answering(self.draw.text(&matter.owners))?;
        let values = matter.values.iter().map(|(name, values)| Ok((name.clone(), self.value(values)?)));
        let values: BTreeMap<String, String> = values.collect::<anyhow::Result<_>>()?;
        let fill = |at, text: &str| self.filling(person, matter.language, Some(owner), at, &values).fill(text);
        let mut thread = Thread {
            person,
            kind: matter.kind,
            channel,
            language: matter.language,
            subject: fill(start, self.draw.text(&matter.subjects))?,
            owner: Some(owner),
            deeds: Vec::new(),
        };
        thread.deeds.push((start, Deed::Write(channel, fill(start, &self.asked(matter, common, channel))?)));
        let answered = self.answered_at(matter, start)?;
        if answered <= self.now {
            let text = self.signed(channel, fill(answered, self.draw.text(&matter.answers))?, owner);
            let answer = Deed::Answer { agent: owner, channel, text, then: Some(Then::Resolve) };
            thread.deeds.push((answered, answer));
            let thanks = matter.thanks.as_deref().or(common.map(|common| common.thanks.as_slice()));
            let thanked = self.days.forward(answered, Span { days: 0, minutes: self.draw.between(15, 400) });
            let thanks = self.draw.text(thanks.unwrap_or_default());
            if self.draw.below(3) == 0 && !thanks.is_empty() && thanked <= self.now && channel != Channel::Counter {
                thread.deeds.push((thanked, Deed::Write(channel, fill(thanked, thanks)?)));
                self.thank_back(&mut thread, thanked, channel, owner);
            }
        }
        self.finish(&mut thread);
        Ok(thread)
    }

    /// Opening, body and closing of somebody who asks; only the body where it is said aloud.
    fn asked(&self, matter: &Matter, common: Option<&Common>, channel: Channel) -> String {
        let mut parts = vec![self.draw.text(&matter.bodies)];
        if !matches!(channel, Channel::Phone | Channel::Counter) {
            let openings = matter.openings.as_deref().or(common.map(|common| common.openings.as_slice()));
            parts.insert(0, self.draw.text(openings.unwrap_or_default()));
            if self.draw.below(2) == 0 {
                parts.push(self.draw.text(common.map(|common| common.closings.as_slice()).unwrap_or_default()));
                parts.push("{nombre}");
            }
        }
        parts.retain(|part| !part.trim().is_empty());
        parts.join("\n\n")
    }

    fn answered_at(&self, matter: &Matter, start: Timestamp) -> anyhow::Result<Timestamp> {
        let [shortest, longest] = &matter.answer_after;
        let (shortest, longest): (Span, Span) = (shortest.parse()?, longest.parse()?);
        let minutes = self.draw.between(shortest.minutes, longest.minutes.max(shortest.minutes));
        let days = self.draw.between(shortest.days, longest.days.max(shortest.days));
        Ok(self.days.forward(start, Span { days, minutes }).max(start + SignedDuration::from_mins(1)))
    }

    /// A matter of that month, by its weight.
    fn matter(&self, matters: &'a [Matter], month: i8) -> Option<&'a Matter> {
        let fits = |matter: &&Matter| matter.months.is_empty() || matter.months.contains(&month);
        let all: u64 = matters.iter().filter(fits).map(|matter| matter.weight).sum();
        let mut drawn = self.draw.below(all);
        for matter in matters.iter().filter(fits) {
            match drawn.checked_sub(matter.weight) {
                Some(left) => drawn = left,
                None => return Some(matter),
            }
        }
        None
    }

    fn somebody(&self, matter: &Matter, channel: Channel) -> Option<usize> {
        let fits = |person: &PersonFile| {
            let reached = if channel == Channel::Phone { &person.phones } else { &person.emails };
            let reachable = !reached.is_empty() || matches!(channel, Channel::Counter | Channel::Post);
            let same = person.language == matter.language && matter.forms.contains(&person.form);
            same && reachable && person.contact.is_none() && !person.customers.is_empty()
        };
        let all: Vec<usize> = (0..self.persons.len()).filter(|place| fits(&self.persons[*place])).collect();
        self.draw.one(&all).copied()
    }

    fn value(&self, values: &Values) -> anyhow::Result<String> {
        match values {
            Values::List(list) => Ok(self.draw.text(list).to_owned()),
            Values::Range(range) => {
                let (from, to) = range.split_once("..").with_context(|| format!("«{range}» is no range"))?;
                Ok(format!("{:0wide$}", self.draw.between(from.parse()?, to.parse()?), wide = from.len()))
            }
        }
    }

    fn person(&self, story: &Story) -> anyhow::Result<usize> {
        if let Some(id) = &story.person {
            let found = self.persons.iter().position(|person| person.id == *id);
            return found.with_context(|| format!("nobody is called {id}"));
        }
        let Some(Filter { language, form }) = &story.filter else { bail!("it names nobody") };
        let fits = |person: &PersonFile| {
            language.is_none_or(|language| language == person.language) && form.is_none_or(|form| form == person.form)
        };
        let all: Vec<usize> = (0..self.persons.len()).filter(|place| fits(&self.persons[*place])).collect();
        self.draw.one(&all).copied().context("nobody is like that")
    }

    fn agent(&self, id: &str) -> anyhow::Result<usize> {
        self.agents.iter().position(|agent| agent.id == id).with_context(|| format!("no agent is called {id}"))
    }

    /// The same, or the lead for those who only see and note: compliance answers nobody.
    fn answering(&self, id: &str) -> anyhow::Result<usize> {
        let agent = self.agent(id)?;
        let only_sees = self.agents[agent].role == Role::Compliance;
        Ok(if only_sees { self.lead() } else { agent })
    }

    /// Who looks after what nobody has.
    fn lead(&self) -> usize {
        self.agents.iter().position(|agent| agent.role == Role::Lead).unwrap_or(0)
    }

    /// What is read ends with the name of who wrote it; what is spoken does not.
    fn signed(&self, channel: Channel, text: String, agent: usize) -> String {
        if matches!(channel, Channel::Phone | Channel::Counter) {
            return text;
        }
        format!("{text}\n\n{}", first_name(&self.agents[agent].name))
    }

    fn filling<'b>(
        &'b self,
        person: usize,
        language: Language,
        agent: Option<usize>,
        at: Timestamp,
        values: &'b BTreeMap<String, String>,
    ) -> Filling<'b> {
        let person = &self.persons[person];
        Filling {
            name: &person.preferred,
            agent: agent.map_or("", |agent| first_name(&self.agents[agent].name)),
            street: &person.street,
            customer: person.customers.first().map_or("", String::as_str),
            form: person.form,
            language,
            date: self.days.date(at),
            days: self.days,
            values,
        }
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
