import { createTransport } from 'nodemailer';

/** How mail leaves this house. The address of the server may hold a password, so it comes from the environment. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
}

/** A letter in one language, as plain text. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Sends one letter to one address. */
export type SendMail = (to: string, letter: Letter, leaveAt: string) => Promise<void>;

const waitMs = 15_000;

/** Opens the way out. A mail that does not leave is an error without address and without the words of the mail server, which may repeat it. */
export function openMail({ smtpUrl, from }: MailSettings): SendMail {
  const transport = createTransport({
    ...{ url: smtpUrl, connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return async (to, { subject, text }, leaveAt) => {
    try {
      await transport.sendMail({
        ...{ from, to: { name: '', address: to }, subject, text },
        headers: {
          // One click in the mail program, and the address is gone (RFC 8058).
          'List-Unsubscribe': `<${leaveAt}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
          Precedence: 'bulk',
        },
      });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new Error(`follow: the mail did not leave (${code})`);
    }
  };
}
