import { describe, expect, test } from 'vitest';
import { deviceOf } from '@/lib/domain/workspace/device';

describe('the device of a session', () => {
  test('is named by its browser and its system', () => {
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36')).toBe(
      'Chrome on Linux',
    );
    expect(
      deviceOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15'),
    ).toBe('Safari on macOS');
    expect(deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox on Windows');
    expect(
      deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1'),
    ).toBe('Safari on iOS');
    expect(deviceOf('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0')).toBe('Edge on Windows');
  });

  test('that says nothing about itself is unknown', () => {
    expect(deviceOf(null)).toBe('Unknown device');
    expect(deviceOf('\u0000<script>')).toBe('Unknown device');
    expect(deviceOf('curl/8.9.1')).toBe('curl');
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/156.0.0.0 Safari/537.36')).toBe('Chrome on Linux');
    expect(deviceOf('Something (Linux)')).toBe('A browser on Linux');
  });
});
