"""Faults: everything that can go wrong in a way a user can understand. Knows nothing of the other rooms.

Each fault has one sentence that says what happened and what is safe, and one that says what to do next. The texts are
marked for translation under the context "Faults"; the window translates them, the command line prints the English.
"""

from __future__ import annotations

import errno
from typing import ClassVar

from partnerdesk.wording import QT_TRANSLATE_NOOP

EXIT_DONE = 0
EXIT_FAILED = 1
EXIT_WRONG_USE = 2
EXIT_PARTIAL = 3
EXIT_SIGN_IN = 4
EXIT_BUSY = 5


class Fault(Exception):
    """Base of all faults. `params` fill the named fields of `text` and `step`; they must hold no secret."""

    code: ClassVar[str] = "fault"
    exit_code: ClassVar[int] = EXIT_FAILED
    text: ClassVar[str] = QT_TRANSLATE_NOOP("Faults", "Something went wrong: {detail}")
    step: ClassVar[str] = QT_TRANSLATE_NOOP("Faults", "Try again. If it happens again, run the doctor and report it.")

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.code)
        self.params: dict[str, str | int] = params

    def sentence(self) -> str:
        """Return what happened, in English."""
        return self.filled(self.text)

    def next_step(self) -> str:
        """Return what the user can do about it, in English."""
        return self.filled(self.step)

    def filled(self, text: str) -> str:
        """Return `text` (this fault's, or its translation) with its fields filled in."""
        return text.format_map(_Blank(self.params))

    def __str__(self) -> str:
        return f"{self.sentence()} {self.next_step()}"


class _Blank(dict[str, str | int]):
    """A field that was not given shows as an empty place instead of hiding the fault behind a KeyError."""

    def __missing__(self, key: str) -> str:
        return "…"


# --- the account and its way to the service -------------------------------------------------------------------------


class SignInNeededFault(Fault):
    """No usable token: none stored, expired without a refresh, or revoked."""

    code = "sign_in_needed"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "The service does not accept this sign-in any more. Your data here is safe.")
    step = QT_TRANSLATE_NOOP("Faults", "Sign in again, then sync.")


class NoAccountFault(Fault):
    """A command needs an account and the data folder has none."""

    code = "no_account"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "No account is connected in {folder}.")
    step = QT_TRANSLATE_NOOP("Faults", "Connect an account, or start with sample data.")


class AccountFileFault(Fault):
    """account.json is there and cannot be understood."""

    code = "account_file"
    text = QT_TRANSLATE_NOOP("Faults", "{file} cannot be read. It says which account this folder belongs to.")
    step = QT_TRANSLATE_NOOP("Faults", "Put it back from a copy, or choose another data folder.")


class WrongKindFault(Fault):
    """Sample data and real data must not meet in one folder."""

    code = "wrong_kind"
    exit_code = EXIT_WRONG_USE
    text = QT_TRANSLATE_NOOP("Faults", "{folder} holds {kind} data; {url} would mix sample data and real data.")
    step = QT_TRANSLATE_NOOP("Faults", "Choose another data folder for it with --data-dir.")


class NotAllowedFault(Fault):
    """HTTP 403: the role or the scopes of the token do not reach this."""

    code = "not_allowed"
    text = QT_TRANSLATE_NOOP("Faults", "Your role may not read {what}.")
    step = QT_TRANSLATE_NOOP("Faults", "Ask a partner full administrator for access.")


class NotFoundFault(Fault):
    """HTTP 404: the thing is not there, or not for us."""

    code = "not_found"
    text = QT_TRANSLATE_NOOP("Faults", "The service does not know {what}.")
    step = QT_TRANSLATE_NOOP("Faults", "It may have been removed. The next sync will tell.")


class OfflineFault(Fault):
    """No connection could be made at all."""

    code = "offline"
    text = QT_TRANSLATE_NOOP("Faults", "No connection to {host}. You can go on reading; your data is all here.")
    step = QT_TRANSLATE_NOOP("Faults", "Sync again when you are online.")


class CaptivePortalFault(Fault):
    """A web page came where data was expected: a network that wants its own sign-in first."""

    code = "captive_portal"
    text = QT_TRANSLATE_NOOP("Faults", "This network answered with a web page of its own instead of {host}.")
    step = QT_TRANSLATE_NOOP("Faults", "Open a browser, sign in to the network, then sync again.")


class ServerFault(Fault):
    """The service kept failing after all tries."""

    code = "server"
    text = QT_TRANSLATE_NOOP("Faults", "{host} failed {tries} times (last answer: {status}). Nothing was changed here.")
    step = QT_TRANSLATE_NOOP("Faults", "Try again later. If you report it, name tracking id {tracking}.")


class ServiceDownFault(Fault):
    """Many customers in a row failed, again after pauses: the rest of the run was given up."""

    code = "service_down"
    text = QT_TRANSLATE_NOOP("Faults", "{host} does not work at the moment. What was not fetched was left as it is.")
    step = QT_TRANSLATE_NOOP("Faults", "Sync again later.")


class ProxyFault(Fault):
    """The proxy on the way wants a sign-in of its own (HTTP 407) or fails."""

    code = "proxy"
    text = QT_TRANSLATE_NOOP("Faults", "The proxy of this network does not let partnerdesk through to {host}.")
    step = QT_TRANSLATE_NOOP("Faults", "Ask your network team; the proxy is the one in this computer's settings.")


class OtherPartnerFault(Fault):
    """The token belongs to another partner organisation than the one in this data folder."""

    code = "other_partner"
    text = QT_TRANSLATE_NOOP("Faults", "This sign-in belongs to another partner than the data in {folder}.")
    step = QT_TRANSLATE_NOOP("Faults", "Sign in as this partner, or choose another data folder for the other one.")


class BusyServiceFault(Fault):
    """The service asked to wait longer than a sync may wait."""

    code = "throttled"
    text = QT_TRANSLATE_NOOP("Faults", "{host} asks to wait {seconds} seconds, longer than a sync waits.")
    step = QT_TRANSLATE_NOOP("Faults", "What is missing will be fetched by the next sync.")


class BadAnswerFault(Fault):
    """An answer that is not what the documented interface promises."""

    code = "bad_answer"
    text = QT_TRANSLATE_NOOP(
        "Faults", "{host} gave an answer that cannot be read ({detail}). Nothing was changed here."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Try again later. If it happens again, report it.")


class UnsafeAddressFault(Fault):
    """An address that the program refuses to use: not https, a foreign host, a user name in it."""

    code = "unsafe_address"
    text = QT_TRANSLATE_NOOP("Faults", "The address {url} is not one that partnerdesk may use.")
    step = QT_TRANSLATE_NOOP("Faults", "Use https and a Webex host; plain http is for this computer alone.")


class CertificateFault(Fault):
    """The server's certificate is not trusted by this computer."""

    code = "certificate"
    text = QT_TRANSLATE_NOOP("Faults", "The certificate of {host} is not trusted by this computer.")
    step = QT_TRANSLATE_NOOP("Faults", "Check date and time, or ask your network team for the company certificate.")


class CancelledFault(Fault):
    """The user asked to stop."""

    code = "cancelled"
    text = QT_TRANSLATE_NOOP("Faults", "Stopped. What was fetched so far is kept.")
    step = QT_TRANSLATE_NOOP("Faults", "The next sync goes on from here.")


class SyncEndedFault(Fault):
    """The worker process ended, or could not begin, without saying why."""

    code = "sync_ended"
    text = QT_TRANSLATE_NOOP("Faults", "The sync ended unexpectedly ({detail}). What was fetched so far is kept.")
    step = QT_TRANSLATE_NOOP("Faults", "Sync again; it goes on from there. If it happens again, see the log files.")


class SampleFault(Fault):
    """The sandbox partner for sample data did not start."""

    code = "sample"
    text = QT_TRANSLATE_NOOP("Faults", "The sample data could not be started ({detail}).")
    step = QT_TRANSLATE_NOOP("Faults", "Try again. If it happens again, see the log files.")


# --- files and this computer ---------------------------------------------------------------------------------------


class BusyFault(Fault):
    """Another sync or window holds the lock of this data folder."""

    code = "busy"
    exit_code = EXIT_BUSY
    text = QT_TRANSLATE_NOOP("Faults", "Another partnerdesk (process {pid}) is working on {folder}.")
    step = QT_TRANSLATE_NOOP("Faults", "Wait until it is done, then try again.")


class DiskFullFault(Fault):
    """The disk is full, or too full to start."""

    code = "disk_full"
    text = QT_TRANSLATE_NOOP("Faults", "The disk that holds {folder} is full. Nothing was lost.")
    step = QT_TRANSLATE_NOOP("Faults", "Free {megabytes} MB, then try again.")


class ReadOnlyFault(Fault):
    """The data folder cannot be written."""

    code = "read_only"
    text = QT_TRANSLATE_NOOP("Faults", "The folder {folder} cannot be written.")
    step = QT_TRANSLATE_NOOP("Faults", "Give yourself the right to write there, or choose another data folder.")


class NewerFileFault(Fault):
    """A file was made by a newer version of the program."""

    code = "newer_file"
    text = QT_TRANSLATE_NOOP("Faults", "{file} was made by a newer partnerdesk. It was left as it is.")
    step = QT_TRANSLATE_NOOP("Faults", "Install the newest version to open it.")


class DamagedFileFault(Fault):
    """A file is damaged and could not be put right by itself."""

    code = "damaged_file"
    text = QT_TRANSLATE_NOOP("Faults", "{file} is damaged. It was set aside as {aside}.")
    step = QT_TRANSLATE_NOOP("Faults", "Sync to fill it again; your own notes are in another file and are safe.")


class WrongKeyFault(Fault):
    """The file is encrypted with another key than the one at hand."""

    code = "wrong_key"
    text = QT_TRANSLATE_NOOP("Faults", "{file} does not open with this key.")
    step = QT_TRANSLATE_NOOP("Faults", "Type the right passphrase, or unlock the keyring of this computer.")


class NoKeyFault(Fault):
    """No keyring and no passphrase: the files cannot be opened or made."""

    code = "no_key"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP(
        "Faults", "This computer has no keyring that partnerdesk trusts, and no passphrase was given."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Type a passphrase, or use --passphrase-env NAME.")


class KeyringFault(Fault):
    """The keyring is there and does not do its work."""

    code = "keyring"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "The keyring of this computer failed ({detail}). Nothing was written elsewhere.")
    step = QT_TRANSLATE_NOOP("Faults", "Try again, or type a passphrase instead.")


class KeyringLockedFault(Fault):
    """The keyring is locked or the question to unlock it was declined."""

    code = "keyring_locked"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "The keyring of this computer is locked. Your data here is safe.")
    step = QT_TRANSLATE_NOOP("Faults", "Unlock the keyring, then try again.")


class LostKeyFault(Fault):
    """The keyring works and no longer has the key of the files."""

    code = "lost_key"
    exit_code = EXIT_SIGN_IN
    text = QT_TRANSLATE_NOOP("Faults", "The keyring of this computer no longer has the key of your data.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Restore the keyring from a copy, or connect the account again in a new data folder."
    )


class NotEncryptedFault(Fault):
    """The database library did not encrypt: the program stops before it writes a byte."""

    code = "not_encrypted"
    text = QT_TRANSLATE_NOOP("Faults", "{file} would not be encrypted on this computer, so nothing was written.")
    step = QT_TRANSLATE_NOOP("Faults", "Install partnerdesk again from its own installer.")


class NoDataFault(Fault):
    """A command reads the replica and there is none yet."""

    code = "no_data"
    text = QT_TRANSLATE_NOOP("Faults", "{folder} has no data yet.")
    step = QT_TRANSLATE_NOOP("Faults", "Sync first, or start with sample data.")


class FileLockedFault(Fault):
    """A file stayed locked longer than the program waits."""

    code = "file_locked"
    exit_code = EXIT_BUSY
    text = QT_TRANSLATE_NOOP("Faults", "{file} is being written by another program. Nothing was changed.")
    step = QT_TRANSLATE_NOOP("Faults", "Wait until the sync or the other window is done, then try again.")


class DamageFoundFault(Fault):
    """A file turned out to be damaged while it was open."""

    code = "damage_found"
    text = QT_TRANSLATE_NOOP("Faults", "{file} is damaged. Nothing was changed.")
    step = QT_TRANSLATE_NOOP("Faults", "Close partnerdesk and open it again: it sets the file aside and begins anew.")


class DiskErrorFault(Fault):
    """The disk or the network drive failed to read or write."""

    code = "disk_error"
    text = QT_TRANSLATE_NOOP("Faults", "The disk failed while {file} was read or written.")
    step = QT_TRANSLATE_NOOP("Faults", "Check the disk, then open partnerdesk again.")


class UnsafeFolderFault(Fault):
    """The folder's file system cannot keep a database safe (most network drives)."""

    code = "unsafe_folder"
    text = QT_TRANSLATE_NOOP("Faults", "The folder {folder} cannot keep a database safe ({detail}).")
    step = QT_TRANSLATE_NOOP("Faults", "Use a data folder on a disk of this computer, not on a network drive.")


class UnknownCustomerFault(Fault):
    """A customer id that the replica does not have."""

    code = "unknown_customer"
    text = QT_TRANSLATE_NOOP("Faults", "There is no customer with the id {customer} in this replica.")
    step = QT_TRANSLATE_NOOP("Faults", "Look it up in the customer list; sync if it is new.")


class WrongUseFault(Fault):
    """Arguments that do not fit together or name nothing."""

    code = "wrong_use"
    exit_code = EXIT_WRONG_USE
    text = QT_TRANSLATE_NOOP("Faults", "{detail}")
    step = QT_TRANSLATE_NOOP("Faults", "See --help.")


class NoDisplayFault(Fault):
    """The window cannot open: there is no display."""

    code = "no_display"
    text = QT_TRANSLATE_NOOP("Faults", "There is no display here to open a window on.")
    step = QT_TRANSLATE_NOOP("Faults", "Use --screenshots DIR to have every page drawn into pictures instead.")


def fault_from_os(error: OSError, folder: object) -> Fault:
    """Return the fault that an error of the operating system means for a file in `folder`."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFullFault(folder=str(folder), megabytes=200)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ReadOnlyFault(folder=str(folder))
    return DiskErrorFault(file=str(folder))


def all_faults() -> list[type[Fault]]:
    """Return every fault class of the program that is imported so far, base class first."""
    found: list[type[Fault]] = [Fault]
    for kind in found:
        found.extend(kind.__subclasses__())
    return found
